import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { PilotMilestoneAcceptDocument, PilotMilestoneDoneDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { day, daysUntil, inLanguage } from '../../ui/format.ts';
import { Tag } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import { useDeed, type Milestone, type PilotDetail } from './pilot-query.ts';

/** What was agreed on, what is due, done and accepted. */
export function MilestonesTab({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  if (!pilot.milestones.length)
    return <Empty title={t('pilotPage.noMilestones')} text={t('pilotPage.noMilestonesText')} />;
  return (
    <ol className="milestones">
      {pilot.milestones.map((one) => (
        <MilestoneRow key={one.key} pilot={pilot} one={one} />
      ))}
    </ol>
  );
}

function MilestoneRow({ pilot, one }: { pilot: PilotDetail; one: Milestone }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mutate, isPending } = useDeed();
  const title = inLanguage(one.title, language);
  const late = one.doneAt ? 0 : -daysUntil(one.dueAt);
  const state = one.acceptedAt ? 'accepted' : one.doneAt ? 'done' : late > 0 ? 'late' : 'ahead';
  const input = { pilotId: pilot.id, key: one.key };
  return (
    <li data-state={state}>
      <div className="milestone-words">
        <h3>{title}</h3>
        <p className="second">{inLanguage(one.acceptance, language)}</p>
        <p className="small muted">
          {t('pilotPage.due', { day: day(one.dueAt) })}
          {one.doneAt && ` · ${t('pilotPage.doneOn', { day: day(one.doneAt) })}`}
          {one.acceptedAt && ` · ${t('pilotPage.acceptedOn', { day: day(one.acceptedAt) })}`}
        </p>
      </div>
      <div className="milestone-side">
        <Tag
          round
          tone={
            state === 'accepted' ? 'good' : state === 'done' ? 'teal' : state === 'late' ? 'bad' : 'plain'
          }
        >
          {state === 'late' ? t('pilotPage.late', { count: late }) : t(`pilotPage.milestone.${state}`)}
        </Tag>
        {!one.doneAt && pilot.can.finishMilestones && (
          <Button
            size="small"
            loading={isPending}
            aria-label={`${t('pilotPage.finish')}: ${title}`}
            onClick={() =>
              mutate({
                key: one.key,
                said: t('pilotPage.finished', { title }),
                run: async () => (await execute(PilotMilestoneDoneDocument, { input })).pilotMilestoneDone,
              })
            }
          >
            {t('pilotPage.finish')}
          </Button>
        )}
        {one.doneAt && !one.acceptedAt && pilot.can.acceptMilestones && (
          <Button
            size="small"
            type="primary"
            loading={isPending}
            aria-label={`${t('pilotPage.accept')}: ${title}`}
            onClick={() =>
              mutate({
                key: one.key,
                said: t('pilotPage.acceptedSaid', { title }),
                run: async () =>
                  (await execute(PilotMilestoneAcceptDocument, { input })).pilotMilestoneAccept,
              })
            }
          >
            {t('pilotPage.accept')}
          </Button>
        )}
      </div>
    </li>
  );
}
