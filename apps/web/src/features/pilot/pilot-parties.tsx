import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { PilotAssignDocument, PilotOwnerChoicesDocument, type PilotSide } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { execute } from '../session/client.ts';
import { useDeed, type PilotDetail } from './pilot-query.ts';

/** Both sides with who answers for the pilot, and the records it came from. */
export function PilotParties({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="panel pad" aria-label={t('pilotPage.parties')}>
      <dl className="pairs pilot-facts">
        <dt>{t('pilotPage.firm')}</dt>
        <dd>
          {inLanguage(pilot.firm.name, language)}
          <Owner pilot={pilot} side="FIRM" />
        </dd>
        <dt>{t('pilotPage.vendor')}</dt>
        <dd>
          {inLanguage(pilot.vendor.name, language)}
          <Owner pilot={pilot} side="VENDOR" />
        </dd>
        {pilot.scenario && (
          <>
            <dt>{t('pilotPage.scenario')}</dt>
            <dd>
              <Link to="/scenarios/$code" params={{ code: pilot.scenario.code }}>
                {inLanguage(pilot.scenario.title, language)}
              </Link>
            </dd>
          </>
        )}
        {pilot.proposal && (
          <>
            <dt>{t('pilotPage.proposal')}</dt>
            <dd>
              <Link to="/proposals/$id" params={{ id: pilot.proposal.id }}>
                {pilot.proposal.code}
              </Link>
            </dd>
          </>
        )}
        {pilot.solutions.length > 0 && (
          <>
            <dt>{t('pilotPage.solutions')}</dt>
            <dd>
              {pilot.solutions.map((one) => inLanguage(one.title, language)).join(t('common.separator'))}
            </dd>
          </>
        )}
        <dt>{t('pilotPage.started')}</dt>
        <dd>{day(pilot.startedAt)}</dd>
      </dl>
    </section>
  );
}

/** Who answers for one side; a choice for those who may make it. */
function Owner({ pilot, side }: { pilot: PilotDetail; side: PilotSide }): ReactNode {
  const { t } = useTranslation();
  const deed = useDeed();
  const owner = side === 'FIRM' ? pilot.firmOwner : pilot.vendorOwner;
  const mayAssign = side === 'FIRM' ? pilot.can.assignFirmOwner : pilot.can.assignVendorOwner;
  const { data } = useQuery({
    queryKey: ['pilot-owners'],
    queryFn: ({ signal }) => execute(PilotOwnerChoicesDocument, {}, { signal }),
    enabled: mayAssign,
    staleTime: 60_000,
  });
  if (!mayAssign)
    return (
      <span className="second muted">
        {owner ? t('pilot.owner', { name: owner.name }) : t('pilotPage.noOwner')}
      </span>
    );
  const people = data?.members.nodes.map((member) => member.person) ?? [];
  const all = owner && !people.some((one) => one.id === owner.id) ? [owner, ...people] : people;
  return (
    <select
      className="control owner-select"
      aria-label={t(`pilotPage.assign.${side}`)}
      value={owner?.id ?? ''}
      disabled={deed.isPending}
      onChange={(event) =>
        deed.mutate({
          key: 'assign',
          said: t('pilotPage.assigned'),
          run: async () =>
            (
              await execute(PilotAssignDocument, {
                input: {
                  pilotId: pilot.id,
                  side,
                  personId: event.target.value,
                  expectedVersion: pilot.version,
                },
              })
            ).pilotAssign,
        })
      }
    >
      {!owner && (
        <option value="" disabled>
          {t('pilotPage.nameOwner')}
        </option>
      )}
      {all.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </select>
  );
}
