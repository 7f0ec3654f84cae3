import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, minute } from '../../ui/format.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { Empty } from '../../ui/states.tsx';
import type { PilotDetail } from './pilot-query.ts';

const KIND_TONES: Record<PilotDetail['decisions'][number]['kind'], Tone> = {
  FORWARD: 'good',
  BACK: 'warn',
  PAUSE: 'warn',
  RESUME: 'brand',
  STOP: 'bad',
  WITHDRAW: 'plain',
};

/** Every decision with who made it, for whom and why; the last one first. */
export function TrailTab({ pilot }: { pilot: PilotDetail }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!pilot.decisions.length)
    return <Empty title={t('pilotPage.noDecisions')} text={t('pilotPage.noDecisionsText')} />;
  return (
    <ol className="trail">
      {pilot.decisions.map((one) => (
        <li key={one.decidedAt + one.kind}>
          <p className="row wrap">
            <Tag tone={KIND_TONES[one.kind]}>{t(`decision.${one.kind}`)}</Tag>
            <b>
              {one.fromStage === one.toStage
                ? t(`stage.${one.fromStage}`)
                : `${t(`stage.${one.fromStage}`)} → ${t(`stage.${one.toStage}`)}`}
            </b>
            <span className="small muted">{t('pilotPage.took', { count: Math.round(one.dwellDays) })}</span>
          </p>
          <p className="second">
            {one.person?.name ?? t('pilotPage.system')}
            {one.organization && ` · ${inLanguage(one.organization.name, language)}`}
          </p>
          {one.note && <p className="prose">{one.note}</p>}
          <time className="small muted" dateTime={one.decidedAt}>
            {minute(one.decidedAt)}
          </time>
        </li>
      ))}
    </ol>
  );
}
