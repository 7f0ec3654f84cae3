import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { MatchWhatIfDocument, type DeploymentMode, type MatchChangesInput } from '@fairway/client';
import { MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptsPicker } from '../../ui/form/concept-picker.tsx';
import { MoneyRangeField } from '../../ui/form/money-range-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { execute } from '../session/client.ts';
import type { Match, Side } from './match-types.ts';
import type { MatchWords } from './match-words.ts';
import type { Reasons } from './use-reasons.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';
import { isChanged, statedBy } from './what-if-changes.ts';
import '../../ui/styles/form.css';

const DEPLOYMENTS: readonly DeploymentMode[] = ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'];
/** How long to wait for the next key before asking. */
const PAUSE = 300;
const SUGGESTIONS = 4;

/** Suggestions to try with one click, and fields to change freely, with what they would come to. */
export default function WhatIfForm({
  match,
  reasons,
  words,
}: {
  match: Match;
  reasons: Reasons;
  words: MatchWords;
}): ReactNode {
  const { t } = useTranslation();
  const sides = reasons.viewerCan.whatIf;
  const [side, setSide] = useState<Side>(sides[0]!);
  const [raise, setRaise] = useState<string | null>(null);
  const [changes, setChanges] = useState<MatchChangesInput>({});
  const stated = statedBy(side, reasons);
  const asked = usePaused({ side, raise, changes });
  const idle = !asked.raise && !isChanged(asked.changes);
  const query = useQuery({
    queryKey: ['matches', 'what-if', match.id, asked],
    queryFn: ({ signal }) =>
      execute(
        MatchWhatIfDocument,
        {
          input: asked.raise
            ? { matchId: match.id, side: 'SOLUTION', raise: asked.raise }
            : { matchId: match.id, side: asked.side, changes: asked.changes },
        },
        { signal },
      ),
    enabled: !idle,
    placeholderData: keepPreviousData,
  });
  const change = (patch: MatchChangesInput): void => {
    setRaise(null);
    setChanges((before) => ({ ...before, ...patch }));
  };
  const reset = (): void => {
    setRaise(null);
    setChanges({});
  };
  const raises = sides.includes('SOLUTION') ? match.raises.slice(0, SUGGESTIONS) : [];
  const codes = (key: 'modalities' | 'certifications' | 'interfaces') =>
    key in changes ? changes[key] : stated[key];
  return (
    <div className="what-if">
      {raises.length > 0 && (
        <div className="what-if-raises" role="group" aria-label={t('reasons.whatIfRaise')}>
          <span className="second muted">{t('reasons.whatIfRaise')}</span>
          {raises.map((one) => (
            <Button
              key={one.field}
              size="small"
              aria-pressed={raise === one.field}
              type={raise === one.field ? 'primary' : 'default'}
              onClick={() => {
                setChanges({});
                setRaise(raise === one.field ? null : one.field);
              }}
            >
              {words.field(one.field)}
            </Button>
          ))}
        </div>
      )}
      <div aria-live="polite" className="what-if-answer" aria-busy={query.isFetching || undefined}>
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {idle && <p className="second">{t('reasons.whatIfNone')}</p>}
        {!idle && query.isPending && <p className="second">{t('reasons.whatIfWait')}</p>}
        {!idle && query.data && !query.data.matchWhatIf && (
          <p className="second">{t('reasons.whatIfGone')}</p>
        )}
        {!idle && query.data?.matchWhatIf && <WhatIfAnswer answer={query.data.matchWhatIf} />}
      </div>
      <fieldset>
        <legend className="second muted">{t('reasons.whatIfOwn')}</legend>
        {sides.length > 1 && (
          <div className="segments" role="group">
            {sides.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === side}
                onClick={() => {
                  setSide(one);
                  reset();
                }}
              >
                {t(`reasons.whatIfSide.${one}`)}
              </button>
            ))}
          </div>
        )}
        <div className="what-if-fields" key={side}>
          <MultiChoiceCards
            compact
            label={t('reasons.whatIfField.deployment')}
            choices={DEPLOYMENTS.map((code) => ({ code, title: t(`deployment.${code}`) }))}
            value={'deployment' in changes ? changes.deployment : stated.deployment}
            onChange={(deployment) => change({ deployment })}
          />
          <MoneyRangeField
            label={t(`reasons.whatIfField.${side}.money`)}
            value={'money' in changes ? (changes.money as typeof stated.money) : stated.money}
            onChange={(money) => change({ money })}
          />
          {(['modalities', 'certifications', 'interfaces'] as const).map((key) => (
            <ConceptsPicker
              key={key}
              kind={
                (
                  {
                    modalities: 'MODALITY',
                    certifications: 'CERTIFICATION',
                    interfaces: 'INTERFACE',
                  } as const
                )[key]
              }
              label={t(`reasons.whatIfField.${key}`)}
              value={codes(key)}
              onChange={(list) => change({ [key]: list })}
            />
          ))}
          <NumberField
            label={t(`reasons.whatIfField.${side}.weeks`)}
            whole
            min={1}
            max={520}
            value={'weeks' in changes ? changes.weeks : stated.weeks}
            onChange={(weeks) =>
              weeks === null || (weeks >= 1 && weeks <= 520) ? change({ weeks }) : undefined
            }
          />
        </div>
        {(raise !== null || isChanged(changes)) && (
          <Button size="small" onClick={reset}>
            {t('reasons.whatIfReset')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

/** A value once it has stayed the same for a moment. */
function usePaused<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
