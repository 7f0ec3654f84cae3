import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.ts';
import { ago, inLanguage, minute } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/parts.tsx';
import { Empty, ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { Answers, Hits } from './case-evidence.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ScreenedText } from './screened-text.tsx';
import { TIER_TONES } from './tiers.ts';
import { useCase } from './use-screening.ts';

/** One case: what was submitted, why it waits, and the decision. */
export function CaseDetailView({ id, onDecided }: { id: string; onDecided: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const query = useCase(id);
  const found = query.data;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <SkeletonRows rows={4} height={110} />;
  if (!found)
    return (
      <div className="panel">
        <Empty broken title={t('screening.goneTitle')} text={t('screening.goneText')} />
      </div>
    );
  const words = found.hits.flatMap((hit) => (hit.source === 'WORDS' && hit.matched ? [hit.matched] : []));
  return (
    <article className="stack case-detail" aria-labelledby="case-title">
      <header>
        <p className="row wrap">
          <Tag tone={TIER_TONES[found.tier]}>{t(`tier.${found.tier}`)}</Tag>
          <span className="second muted">
            {t(`screening.kind.${found.recordType}`)} · {t(`screening.state.${found.state}`)}
          </span>
        </p>
        <h2 id="case-title" tabIndex={-1}>
          {inLanguage(found.title, language) || t('common.notSaid')}
        </h2>
        <Facts>
          {[
            inLanguage(found.organization.name, language),
            found.region && name('REGION', found.region),
            <time key="at" dateTime={found.createdAt} title={minute(found.createdAt)}>
              {ago(found.createdAt)}
            </time>,
          ]}
        </Facts>
      </header>
      {found.state !== 'WAITING' && (
        <section className="panel pad" aria-label={t('screening.decision')}>
          <p className="second muted">
            {found.decidedAt && t('screening.decidedAt', { at: minute(found.decidedAt) })}
          </p>
          <p>{found.reason}</p>
        </section>
      )}
      <div className="case-columns">
        <div className="stack">
          <ScreenedText recordId={found.recordGlobalId} words={words} />
          <Answers screening={found} />
        </div>
        <div className="stack">
          <Hits screening={found} />
          {found.viewerCan.decide && <DecisionForm key={found.id} screening={found} onDone={onDecided} />}
          {found.state === 'WAITING' && !found.viewerCan.decide && (
            <p className="panel pad second">{t('screening.notYours')}</p>
          )}
        </div>
      </div>
    </article>
  );
}
