import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { SolutionDetailDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import type { Offer } from './offer-content.ts';
import { ReadinessBars } from './readiness.tsx';
import { SolutionFacts } from './solution-facts.tsx';
import { useOfferWord } from './solution-words.ts';

/** The card as it will stand in the list, from what is typed now. */
export function OfferCard({ offer }: { offer: Offer }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const word = useOfferWord();
  const unknown = <span className="muted">{t('common.notSaid')}</span>;
  return (
    <section className="panel pad offer-card" aria-label={t('offer.form.card')}>
      <p className="preview-note">{t('offer.form.card')}</p>
      <h2>{inLanguage(offer.title, language) || t('offer.form.untitled')}</h2>
      <p className="second">{inLanguage(offer.summary, language) || unknown}</p>
      <div className="tags">
        {offer.sectors?.slice(0, 3).map((code) => (
          <Tag key={code} tone="brand">
            {word('SECTOR', code)}
          </Tag>
        ))}
        {offer.capabilities?.map((code) => (
          <Tag key={code}>{name('CAPABILITY', code)}</Tag>
        ))}
        {offer.deployment?.map((mode) => (
          <Tag key={mode} tone="outline">
            {t(`deployment.${mode}`)}
          </Tag>
        ))}
      </div>
      <dl className="pairs">
        <dt>{t('offer.price')}</dt>
        <dd>{moneyRange(offer.price, language) || unknown}</dd>
        <dt>{t('offer.readiness')}</dt>
        <dd>{offer.trl === null ? unknown : <ReadinessBars level={offer.trl} />}</dd>
        <dt>{t('offer.delivery')}</dt>
        <dd>{offer.deliveryWeeks === null ? unknown : t('offer.weeks', { count: offer.deliveryWeeks })}</dd>
        <dt>{t('field.latencyMs')}</dt>
        <dd>{offer.latencyMs === null ? unknown : t('unit.latencyMs', { count: offer.latencyMs })}</dd>
      </dl>
    </section>
  );
}

/** The page as customers will read it, from what the service has stored. */
export function OfferPreview({ code, version }: { code: string; version: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['solution', code, 'preview', version],
    queryFn: ({ signal }) => execute(SolutionDetailDocument, { code }, { signal }),
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const solution = query.data?.solutionByCode;
  if (!solution) return <SkeletonRows rows={2} height={140} />;
  return (
    <section className="panel preview" aria-label={t('offer.form.page')}>
      <div className="preview-head">
        <p className="preview-note">{t('offer.form.page')}</p>
        <Facts>{[solution.code, inLanguage(solution.organization.name, language)]}</Facts>
        <h2>{inLanguage(solution.title, language)}</h2>
        <p className="second">{inLanguage(solution.summary, language)}</p>
      </div>
      <div className="preview-body">
        <SolutionFacts solution={solution} />
      </div>
    </section>
  );
}
