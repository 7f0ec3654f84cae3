import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { SolutionRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, moneyRange } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { ReadinessBars } from './readiness.tsx';
import { freeOf, useOfferWord } from './solution-words.ts';

const SECTORS = 2;
const CAPABILITIES = 4;

/** One solution in a list: what it does, its figures, and how many cases speak for it. */
export function SolutionRow({ solution }: { solution: SolutionRowFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const word = useOfferWord();
  const { organization, references } = solution;
  const confirmed = references.filter((one) => one.confirmed).length;
  const sectors = solution.sectors ?? [];
  return (
    <li className="scenario-row solution-row">
      <div>
        <Facts>
          {[
            <span key="vendor" className="strong">
              {inLanguage(organization.name, language)}
            </span>,
            solution.code,
            organization.region ? name('REGION', `${organization.region.slice(0, 2)}0000`) : '',
            organization.sizeBand ? t(`sizeBand.${organization.sizeBand}`) : '',
          ]}
        </Facts>
        <h2>
          <Link to="/solutions/$code" params={{ code: solution.code }}>
            {inLanguage(solution.title, language)}
          </Link>
        </h2>
        <p className="scenario-summary">{inLanguage(solution.summary, language)}</p>
        <div className="tags">
          {sectors.slice(0, SECTORS).map((code) => (
            <Tag key={code} tone="brand">
              {word('SECTOR', code)}
            </Tag>
          ))}
          {sectors.length > SECTORS && (
            <Tag tone="brand">{t('offer.moreSectors', { count: sectors.length - SECTORS })}</Tag>
          )}
          {solution.capabilities?.slice(0, CAPABILITIES).map((code) => (
            <Tag key={code}>{name('CAPABILITY', code)}</Tag>
          ))}
          {solution.deployment?.map((mode) => (
            <Tag key={mode} tone="outline">
              {t(`deployment.${mode}`)}
            </Tag>
          ))}
        </div>
      </div>
      <SolutionFigures solution={solution} />
      <p className="scenario-count">
        <b>{references.length}</b>
        {t('offer.cases', { count: references.length })}
        <span className="muted">{confirmed > 0 && t('offer.confirmedCount', { count: confirmed })}</span>
      </p>
    </li>
  );
}

function SolutionFigures({ solution }: { solution: SolutionRowFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const free = freeOf(solution);
  const unknown = <small>{t('common.notSaid')}</small>;
  return (
    <dl className="scenario-figures">
      <dt>{t('offer.price')}</dt>
      <dd>{moneyRange(solution.price, language) || unknown}</dd>
      <dt>{t('offer.readiness')}</dt>
      <dd>{solution.trl === null ? unknown : <ReadinessBars level={solution.trl} />}</dd>
      <dt>{t('offer.delivery')}</dt>
      <dd>
        {solution.deliveryWeeks === null ? unknown : t('offer.weeks', { count: solution.deliveryWeeks })}
        {free !== null && (
          <small className={free === 0 ? 'warn-text' : undefined}>
            {' · '}
            {free === 0 ? t('offer.full') : t('offer.free', { count: free })}
          </small>
        )}
      </dd>
    </dl>
  );
}
