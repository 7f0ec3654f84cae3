import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SolutionContentFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/parts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { ReadinessScale } from './readiness.tsx';
import { useOfferWord } from './solution-words.ts';

const CARD = ['intendedUse', 'outOfScope', 'trainingData', 'evaluation', 'limitations'] as const;
type Props = { solution: SolutionContentFragment };

/** What a solution says of itself, for its page and for the preview while it is written. */
export function SolutionFacts({ solution }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const description = inLanguage(solution.description, language);
  const card = solution.modelCard;
  return (
    <>
      <section>
        <h2>{t('offer.part.does')}</h2>
        {description && <p className="prose">{description}</p>}
        <Capabilities solution={solution} />
      </section>
      <section>
        <h2>{t('field.trl')}</h2>
        {solution.trl === null ? (
          <p className="muted">{t('common.notSaid')}</p>
        ) : (
          <ReadinessScale level={solution.trl} />
        )}
      </section>
      <section>
        <h2>{t('offer.part.scope')}</h2>
        <Scope solution={solution} />
      </section>
      <section>
        <h2>{t('offer.part.deploy')}</h2>
        <Deployment solution={solution} />
      </section>
      <section id="cases">
        <h2>{t('offer.part.cases')}</h2>
        <Cases solution={solution} />
      </section>
      {card && CARD.some((part) => inLanguage(card[part], language)) && (
        <section>
          <h2>{t('offer.part.card')}</h2>
          <dl className="pairs">
            {CARD.filter((part) => inLanguage(card[part], language)).map((part) => (
              <div key={part} className="pair">
                <dt>{t(`offer.card.${part}`)}</dt>
                <dd className="prose">{inLanguage(card[part], language)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Capabilities({ solution }: Props): ReactNode {
  const { t } = useTranslation();
  const name = useConceptName();
  const { references } = solution;
  const confirmed = references.filter((one) => one.confirmed).length;
  return (
    <>
      <h3>{t('field.capabilities')}</h3>
      {solution.capabilities?.length ? (
        <ul className="tags offer-capabilities">
          {solution.capabilities.map((code) => (
            <li key={code}>
              <Tag tone="brand">{name('CAPABILITY', code)}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t('common.notSaid')}</p>
      )}
      <p className="second evidence-line">
        <Icon name={confirmed ? 'check' : 'info'} size={16} />
        {references.length ? (
          <a href="#cases">
            {t(confirmed ? 'offer.evidence' : 'offer.evidenceUnconfirmed', {
              count: references.length,
              confirmed,
            })}
          </a>
        ) : (
          <span className="muted">{t('offer.noEvidence')}</span>
        )}
      </p>
    </>
  );
}

const NotSaid = (): ReactNode => <span className="muted">{useTranslation().t('common.notSaid')}</span>;

/** Nothing said is something else than none. */
function useListed(): (codes: readonly string[] | null, word: (code: string) => string) => ReactNode {
  const { t } = useTranslation();
  return (codes, word) => {
    if (!codes) return <NotSaid />;
    return codes.map(word).join(t('common.separator')) || t('common.none');
  };
}

function Scope({ solution }: Props): ReactNode {
  const { t } = useTranslation();
  const word = useOfferWord();
  const listed = useListed();
  return (
    <dl className="pairs">
      <dt>{t('field.sectors')}</dt>
      <dd>{listed(solution.sectors, (code) => word('SECTOR', code))}</dd>
      <dt>{t('field.modalities')}</dt>
      <dd>{listed(solution.modalities, (code) => word('MODALITY', code))}</dd>
      <dt>{t('field.regions')}</dt>
      <dd>{listed(solution.regions, (code) => word('REGION', code === '*' ? code : code.padEnd(6, '0')))}</dd>
    </dl>
  );
}

function Deployment({ solution }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const word = useOfferWord();
  const listed = useListed();
  return (
    <dl className="pairs">
      <dt>{t('field.deployment')}</dt>
      <dd>{listed(solution.deployment, (mode) => t(`deployment.${mode}` as never))}</dd>
      <dt>{t('field.dataResidency')}</dt>
      <dd>{solution.dataResidency ? word('DATA_RESIDENCY', solution.dataResidency) : <NotSaid />}</dd>
      <dt>{t('field.latencyMs')}</dt>
      <dd>
        {solution.latencyMs === null ? <NotSaid /> : t('unit.latencyMs', { count: solution.latencyMs })}
      </dd>
      <dt>{t('field.interfaces')}</dt>
      <dd>{listed(solution.interfaces, (code) => word('INTERFACE', code))}</dd>
      <dt>{t('field.certifications')}</dt>
      <dd>{listed(solution.certifications, (code) => word('CERTIFICATION', code))}</dd>
      <dt>{t('field.languages')}</dt>
      <dd>
        {listed(solution.languages, (code) =>
          /^(zh|en)$/.test(code) ? t(`language.${code}` as never) : code,
        )}
      </dd>
      <dt>{t('offer.computeNeeds')}</dt>
      <dd>{inLanguage(solution.computeNeeds, language) || <NotSaid />}</dd>
    </dl>
  );
}

function Cases({ solution }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  if (!solution.references.length) return <p className="muted">{t('offer.noCases')}</p>;
  return (
    <ul className="cases">
      {solution.references.map((one) => (
        <li key={one.id}>
          <div className="row wrap">
            <b>{inLanguage(one.organization, language)}</b>
            {one.sector && <span className="second muted">{name('SECTOR', one.sector)}</span>}
            <Tag tone={one.confirmed ? 'good' : 'plain'} round>
              {t(one.confirmed ? 'offer.confirmed' : 'offer.unconfirmed')}
            </Tag>
          </div>
          <p className="prose">{inLanguage(one.outcome, language) || t('common.notSaid')}</p>
        </li>
      ))}
    </ul>
  );
}
