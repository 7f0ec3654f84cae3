import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MatchmakingEventReviseDocument } from '@fairway/client';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { Empty, ErrorState, NoPermission, SkeletonRows } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { execute } from '../session/client.ts';
import { RuleFields, WhenFields } from './event-fields.tsx';
import { draftOf, inputOf, missingOf } from './event-form.ts';
import type { EventDetail } from './event-words.ts';
import { useDeed, useEvent } from './use-event.ts';
import './matchmaking.css';

const route = getRouteApi('/shell/events/$code/edit');

/** The settings of an event that is not published. */
export default function EditEventPage(): ReactNode {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const query = useEvent(code);
  const event = query.data?.matchmakingEventByCode;
  useTitle(t('eventForm.editTitle', { code }));
  return (
    <div className="page">
      <PageHead title={t('eventForm.editTitle', { code })} back={{ to: `/events/${code}`, label: code }} />
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonRows rows={3} height={120} />}
      {query.data && !event && (
        <Empty broken title={t('event.missingTitle')} text={t('event.missingText')}>
          <Link to="/events">{t('nav.events')}</Link>
        </Empty>
      )}
      {event &&
        (event.viewerCan.revise ? (
          <EditForm key={event.id} event={event} />
        ) : event.viewerCan.arrange ? (
          <div className="panel">
            <Empty title={t('eventForm.fixedTitle')} text={t('eventForm.fixedText')}>
              <Link to="/events/$code" params={{ code }}>
                {t('eventForm.toTimetable')}
              </Link>
            </Empty>
          </div>
        ) : (
          <NoPermission />
        ))}
    </div>
  );
}

function EditForm({ event }: { event: EventDetail }): ReactNode {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const deed = useDeed();
  const [draft, setDraft] = useState(() => draftOf(event));
  const [asked, setAsked] = useState(false);
  const missing = missingOf(draft);
  const props = {
    draft,
    missing: asked ? missing : [],
    onChange: (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes })),
  };
  return (
    <FieldProblems problems={fieldProblemsOf(deed.error)}>
      <form
        className="panel pad form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (missing.length) return setAsked(true);
          deed.mutate({
            key: 'save',
            said: t('eventForm.saved'),
            run: async () =>
              (
                await execute(MatchmakingEventReviseDocument, {
                  input: { eventId: event.id, expectedVersion: event.version, ...inputOf(draft) },
                })
              ).matchmakingEventRevise,
            done: () => void navigate({ to: '/events/$code', params: { code: event.code } }),
          });
        }}
      >
        <WhenFields {...props} />
        <RuleFields {...props} />
        {event.state === 'SCHEDULED' && <p className="event-note">{t('eventForm.voids')}</p>}
        <div className="event-form-actions">
          <Button type="primary" htmlType="submit" loading={deed.isPending}>
            {t('eventForm.save')}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}
