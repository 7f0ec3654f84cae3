import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { day, inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { Dwell } from './dwell.tsx';
import type { PilotDetail } from './pilot-query.ts';

const HEALTH_TONES: Record<PilotDetail['health'], Tone> = {
  ON_TRACK: 'good',
  AT_RISK: 'warn',
  OFF_TRACK: 'bad',
};

/** The stages with the days each has taken, the clock of the present one, and the health with its reasons. */
export function PilotProgress({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = pilot.stages.indexOf(pilot.stage);
  const over = pilot.state === 'STOPPED' || pilot.state === 'WITHDRAWN';
  /** Days in a stage that was left, when it was left last. */
  const took = (stage: PilotDetail['stage']): number | null => {
    const left = pilot.decisions.find((one) => one.kind === 'FORWARD' && one.fromStage === stage);
    return left ? Math.round(left.dwellDays) : null;
  };
  return (
    <section className="panel pilot-progress" aria-label={t('pilotPage.progress')}>
      <ol className="stepper">
        {pilot.stages.map((stage, index) => {
          const state = index < at ? 'done' : index === at ? 'now' : 'ahead';
          const days = index < at ? took(stage) : null;
          return (
            <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span className="step-mark" aria-hidden="true">
                {state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="step-words">
                <b>{t(`stage.${stage}`)}</b>
                <span className="small">
                  {state === 'now'
                    ? t('pilot.dwell', { count: Math.floor(pilot.dwellDays) })
                    : days === null
                      ? t(`pilotPage.step.${state}`)
                      : t('pilotPage.took', { count: days })}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="pilot-state">
        <div className="pilot-clock">
          {over ? (
            <p className="strong">{t(`pilotPage.over.${pilot.state as 'STOPPED' | 'WITHDRAWN'}`)}</p>
          ) : (
            <Dwell pilot={pilot} />
          )}
          <p className="second muted">
            {pilot.pausedAt && !over
              ? t('pilotPage.pausedSince', { day: day(pilot.pausedAt) })
              : t('pilotPage.since', { day: day(pilot.stageSince), count: pilot.limitDays })}
          </p>
          {pilot.stateReason && <p className="second">{t('pilotPage.why', { reason: pilot.stateReason })}</p>}
        </div>
        <div>
          <Tag round tone={HEALTH_TONES[pilot.health]}>
            {t('pilotPage.health')} · {t(`health.${pilot.health}`)}
          </Tag>
          {pilot.healthReasons.length === 0 && <p className="second muted">{t('pilotPage.healthy')}</p>}
          <ul className="reasons">
            {pilot.healthReasons.map((reason, index) => (
              <li key={index} data-health={reason.health}>
                <Icon name="alert" size={15} label={t(`health.${reason.health}`)} />
                <span>
                  {reason.subject && <b>{subjectOf(pilot, reason.subject, language)} · </b>}
                  {t(`healthReason.${reason.code}`, { count: reason.amount })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {pilot.lesson && (
        <div className="pilot-lesson">
          <h2>{t('pilotPage.lesson')}</h2>
          <dl className="pairs">
            <dt>{t('pilotPage.tried')}</dt>
            <dd className="prose">{pilot.lesson.tried}</dd>
            <dt>{t('pilotPage.learnt')}</dt>
            <dd className="prose">{pilot.lesson.learnt}</dd>
            <dt>{t('pilotPage.faith')}</dt>
            <dd>{t(pilot.lesson.goodFaith ? 'pilotPage.goodFaith' : 'pilotPage.noGoodFaith')}</dd>
          </dl>
        </div>
      )}
    </section>
  );
}

/** The milestone or indicator that a reason speaks of, by its name. */
function subjectOf(pilot: PilotDetail, key: string, language: 'zh' | 'en'): string {
  const milestone = pilot.milestones.find((one) => one.key === key);
  const indicator = pilot.indicators.find((one) => one.key === key);
  return inLanguage(milestone?.title ?? indicator?.name, language) || key;
}
