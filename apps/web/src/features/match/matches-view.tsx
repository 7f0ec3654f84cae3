import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';

import { ago, minute, type MoneyRange } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { CompareBar } from '../compare/compare-button.tsx';
import { codeOf, MatchItems } from './match-list.tsx';
import { MatchPanel } from './match-panel.tsx';
import type { Match, Side } from './match-types.ts';

interface Props {
  matches: readonly Match[];
  nearMisses: readonly Match[];
  total: number;
  seenFrom: Side;
  /** Code of the chosen candidate, from the address. */
  chosen: string | undefined;
  /** In the firm's view all matches are of one scenario. */
  budget?: MoneyRange | null;
  scenarioCode?: string;
  more?: { loading: boolean; load: () => void };
}

/** The ranked list beside the explanation of one; on a phone one after the other. */
export function MatchesView({
  matches,
  nearMisses,
  total,
  seenFrom,
  chosen,
  budget,
  scenarioCode,
  more,
}: Props): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const all = [...matches, ...nearMisses];
  const open = all.find((match) => codeOf(match, seenFrom) === chosen) ?? (phone ? undefined : all[0]);
  const openCode = open && codeOf(open, seenFrom);
  const newest = all.reduce((latest, match) => (match.scoredAt > latest ? match.scoredAt : latest), '');
  const list = (
    <section className="panel match-list" aria-labelledby="candidates">
      <header>
        <h2 id="candidates">
          {t(`match.candidates.${seenFrom}`)} <span className="muted">{total}</span>
        </h2>
        <p title={newest && minute(newest)}>
          {newest && t('match.scored', { engine: all[0]?.engineVersion, when: ago(newest) })}
        </p>
      </header>
      {seenFrom === 'SCENARIO' && <CompareBar />}
      <MatchItems matches={matches} total={total} seenFrom={seenFrom} chosen={openCode} />
      {more && (
        <div className="load-more pad">
          <Button loading={more.loading} onClick={more.load}>
            {t('common.more')}
          </Button>
        </div>
      )}
      {nearMisses.length > 0 && (
        <>
          <div className="near-head">
            <h3>{t('match.nearMisses')}</h3>
            <p>{t('match.nearMissesHint')}</p>
          </div>
          <MatchItems matches={nearMisses} total={nearMisses.length} seenFrom={seenFrom} chosen={openCode} />
        </>
      )}
    </section>
  );
  const panel = open && (
    <section className="panel match-panel" aria-label={t('match.explanation')} aria-live="off">
      {phone && <Back at={all.indexOf(open) + 1} of={all.length} />}
      <MatchPanel match={open} seenFrom={seenFrom} budget={budget} scenarioCode={scenarioCode} />
    </section>
  );
  if (phone) return panel ?? list;
  return (
    <div className="matches">
      {list}
      {panel}
    </div>
  );
}

function Back({ at, of }: { at: number; of: number }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="match-back">
      <button
        type="button"
        className="link-button"
        onClick={() => void navigate({ to: '.', search: (before) => ({ ...before, m: undefined }) })}
      >
        <Icon name="back" size={18} />
        {t('match.backToList')}
      </button>
      <span className="muted">
        {at} / {of}
      </span>
    </div>
  );
}
