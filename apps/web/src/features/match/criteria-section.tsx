import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/parts.tsx';
import { CapabilityList } from './capability-list.tsx';
import { CriterionBar, toneStyle, TotalBar } from './bars.tsx';
import { inOrder, points, standing } from './criteria.ts';
import type { EvidenceOf } from './evidence-drawer.tsx';
import type { Match } from './match-types.ts';
import type { MatchWords } from './match-words.ts';
import type { Reasons } from './use-reasons.ts';

/** The seven criteria: weight, value beside the others' median, what it rests on, points added. */
export function CriteriaSection({
  match,
  words,
  onEvidence,
  capabilities,
}: {
  match: Match;
  words: MatchWords;
  onEvidence: (of: EvidenceOf) => void;
  capabilities?: Reasons['capabilities'];
}): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-label={t('match.criteria')}>
      <div className="section-head">
        <h3>{t('match.criteria')}</h3>
        <p>{t(match.scenario ? 'reasons.criteriaHintOwn' : 'match.criteriaHint')}</p>
      </div>
      <TotalBar match={match} />
      <ul className="criteria">
        {inOrder(match.criteria).map((one) => (
          <Criterion
            key={one.code}
            one={one}
            words={words}
            onEvidence={onEvidence}
            capabilities={one.code === 'CAPABILITY' ? capabilities : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function Criterion({
  one,
  words,
  onEvidence,
  capabilities,
}: {
  one: Match['criteria'][number];
  words: MatchWords;
  onEvidence: (of: EvidenceOf) => void;
  capabilities?: Reasons['capabilities'];
}): ReactNode {
  const { t } = useTranslation();
  const name = t(`criterion.${one.code}`);
  const value = one.value ?? null;
  const stands = standing(value, one.peerMedian);
  const inPoints = value === null ? t('match.unknown') : String(Math.round(value * 100));
  const median =
    one.peerMedian === null ? '' : `, ${t('match.median', { value: Math.round(one.peerMedian * 100) })}`;
  return (
    <li className="criterion">
      <span className="criterion-name" style={toneStyle(one.code)}>
        <b>{name}</b>
        <small>{t('match.weight', { percent: Math.round(one.weight * 100) })}</small>
      </span>
      <CriterionBar
        code={one.code}
        value={value}
        median={one.peerMedian}
        label={`${name} ${inPoints}${median}`}
      />
      <span className={value === null ? 'criterion-value muted' : 'criterion-value'}>
        {value === null ? '–' : inPoints}
      </span>
      <span className="criterion-pill">
        {stands && (
          <Tag round tone={stands === 'STRONG' ? 'good' : 'warn'}>
            {t(`match.${stands}`)}
          </Tag>
        )}
      </span>
      <span className="criterion-points">+{points(one.contribution)}</span>
      <p className="criterion-why">
        {value === null
          ? one.asks.length
            ? words.asked(one.asks)
            : t('match.unknownWhy')
          : words.inShort(one.evidence)}{' '}
        {one.evidence.length > 0 && (
          <button
            type="button"
            className="link-button"
            aria-haspopup="dialog"
            onClick={() =>
              onEvidence({ title: name, criterion: one.code, evidence: one.evidence, parts: one.parts })
            }
          >
            {t('match.evidence', { count: one.evidence.length })}
          </button>
        )}
      </p>
      {capabilities && <CapabilityList capabilities={capabilities} words={words} />}
    </li>
  );
}
