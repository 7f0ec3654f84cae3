import { useState, type FormEvent, type ReactNode } from 'react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  InvitationRevokeDocument,
  InvitationsDocument,
  MemberChangeRoleDocument,
  MemberInviteDocument,
  MemberRemoveDocument,
  MembersDocument,
  type InvitationState,
  type MemberRole,
} from '@fairway/client';
import { day } from '../../ui/format.ts';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Initial, Tag, type Tone } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused, useEntrance, useViewer } from '../session/session.ts';
import { AskOnce } from './ask-once.tsx';
import { useChange } from './use-change.ts';

const ROLES: readonly MemberRole[] = ['OWNER', 'EDITOR', 'VIEWER'];
const TONES: Record<InvitationState, Tone> = {
  OPEN: 'brand',
  ACCEPTED: 'good',
  REVOKED: 'plain',
  EXPIRED: 'warn',
};

/** Who belongs to the organization, with which role, and who is invited. */
export function Members({ manage }: { manage: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {manage ? <Invite /> : <p className="panel pad second">{t('member.ownersOnly')}</p>}
      <MemberTable manage={manage} />
      <InvitationTable manage={manage} />
    </div>
  );
}

function Invite(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const smtp = useEntrance().data?.installation.smtp;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberRole>('EDITOR');
  const invite = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(MemberInviteDocument, { input: { email: email.trim(), role } })).memberInvite,
      ),
    onSuccess: async () => {
      toast(t(smtp === false ? 'member.invitedHeld' : 'member.invited', { email: email.trim() }));
      setEmail('');
      await client.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <FieldProblems problems={fieldProblemsOf(invite.error)}>
      <form className="panel pad form" onSubmit={submit} aria-labelledby="invite-title">
        <h2 id="invite-title">{t('member.inviteTitle')}</h2>
        <TextField label={t('signIn.email')} path="email" type="email" value={email} onChange={setEmail} />
        <ChoiceCards
          label={t('member.role')}
          path="role"
          choices={ROLES.map((code) => ({
            code,
            title: t(`organization.role.${code}`),
            text: t(`member.roleText.${code}`),
          }))}
          value={role}
          onChange={setRole}
        />
        <FormTrouble error={invite.error} fields={['email', 'role']} />
        <div>
          <Button type="primary" htmlType="submit" loading={invite.isPending}>
            {t('member.invite')}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}

function MemberTable({ manage }: { manage: boolean }): ReactNode {
  const { t } = useTranslation();
  const viewer = useViewer();
  const list = useInfiniteQuery({
    queryKey: ['members'],
    queryFn: ({ pageParam, signal }) => execute(MembersDocument, { first: 50, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ members: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const changeRole = useChange(
    ['members'],
    async (input: { memberId: string; role: MemberRole }) =>
      unlessRefused((await execute(MemberChangeRoleDocument, { input })).memberChangeRole),
    t('member.roleChanged'),
  );
  const remove = useChange(
    ['members'],
    async (memberId: string) =>
      unlessRefused((await execute(MemberRemoveDocument, { input: { memberId } })).memberRemove),
    t('member.removed'),
  );
  const members = list.data?.pages.flatMap((page) => page.members.nodes) ?? [];
  return (
    <section className="panel pad" aria-labelledby="members-title">
      <h2 id="members-title">{t('member.count', { count: list.data?.pages[0]?.members.totalCount ?? 0 })}</h2>
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <SkeletonRows rows={2} height={48} />}
      <LongList
        name="members"
        items={members}
        height={64}
        total={list.data?.pages[0]?.members.totalCount}
        className="people"
      >
        {(member) => {
          const self = member.person.id === viewer.person.id;
          return (
            <li>
              <Initial name={member.person.name} size={36} />
              <div className="people-words">
                <b>
                  {member.person.name} {self && <Tag>{t('member.you')}</Tag>}
                </b>
                <small>
                  {member.email} · {t('member.since', { at: day(member.createdAt) })}
                </small>
              </div>
              <div className="people-actions">
                {manage ? (
                  <select
                    className="control role-select"
                    aria-label={t('member.roleOf', { name: member.person.name })}
                    value={member.role}
                    disabled={changeRole.isPending}
                    onChange={({ target }) =>
                      changeRole.mutate({ memberId: member.id, role: target.value as MemberRole })
                    }
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`organization.role.${role}`)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <Tag>{t(`organization.role.${member.role}`)}</Tag>
                )}
                {(manage || self) && (
                  <AskOnce
                    label={t(self ? 'member.leave' : 'member.remove')}
                    about={member.person.name}
                    title={t(self ? 'member.leaveTitle' : 'member.removeTitle', { name: member.person.name })}
                    text={t(self ? 'member.leaveText' : 'member.removeText', { name: member.person.name })}
                    onYes={() =>
                      remove.mutateAsync(member.id).then(() => {
                        if (self) location.assign('/');
                      })
                    }
                  />
                )}
              </div>
            </li>
          );
        }}
      </LongList>
      {list.hasNextPage && (
        <div className="load-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function InvitationTable({ manage }: { manage: boolean }): ReactNode {
  const { t } = useTranslation();
  const list = useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => execute(InvitationsDocument, {}, { signal }),
  });
  const revoke = useChange(
    ['invitations'],
    async (invitationId: string) =>
      unlessRefused((await execute(InvitationRevokeDocument, { input: { invitationId } })).invitationRevoke),
    t('member.revoked'),
  );
  const invitations = list.data?.invitations.nodes ?? [];
  return (
    <section className="panel pad" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{t('member.invitations')}</h2>
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !invitations.length && <p className="second">{t('member.noInvitations')}</p>}
      <LongList name="invitations" items={invitations} height={64} className="people">
        {(invitation) => (
          <li>
            <div className="people-words">
              <b>{invitation.email}</b>
              <small>
                {t(`organization.role.${invitation.role}`)} ·{' '}
                {t('member.until', { at: day(invitation.expiresAt) })}
              </small>
            </div>
            <div className="people-actions">
              <Tag tone={TONES[invitation.state]}>{t(`member.invitationState.${invitation.state}`)}</Tag>
              {manage && invitation.state === 'OPEN' && (
                <AskOnce
                  label={t('member.revoke')}
                  about={invitation.email}
                  title={t('member.revokeTitle', { email: invitation.email })}
                  text={t('member.revokeText')}
                  onYes={() => revoke.mutateAsync(invitation.id)}
                />
              )}
            </div>
          </li>
        )}
      </LongList>
    </section>
  );
}
