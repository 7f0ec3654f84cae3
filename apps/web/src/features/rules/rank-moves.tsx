import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRun } from './use-rules.ts';

type Move = DryRun['scenarios'][number]['moves'][number];
const STEP = 9;
const WIDTH = 92;
const EDGE = 6;

/** Before on the left, after on the right: a line for each solution, strong where it moves. The words stand beside it. */
export function RankMoves({ moves, places }: { moves: readonly Move[]; places: number }): ReactNode {
  const { t } = useTranslation();
  const height = 2 * EDGE + STEP * (places - 1);
  const at = (rank: number | null): number => EDGE + STEP * ((rank ?? places + 1) - 1);
  const moved = moves.filter((move) => move.rankBefore !== move.rankAfter).length;
  return (
    <svg
      className="rank-moves"
      width={WIDTH}
      height={height + STEP}
      viewBox={`0 0 ${WIDTH} ${height + STEP}`}
      role="img"
      aria-label={t('rules.movesLabel', { count: moved })}
    >
      {moves.map((move, i) => (
        <g key={i} data-way={wayOf(move)}>
          <line x1={EDGE} x2={WIDTH - EDGE} y1={at(move.rankBefore)} y2={at(move.rankAfter)} />
          {move.rankBefore && <circle cx={EDGE} cy={at(move.rankBefore)} r={2.5} />}
          {move.rankAfter && <circle cx={WIDTH - EDGE} cy={at(move.rankAfter)} r={2.5} />}
        </g>
      ))}
    </svg>
  );
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Whether a solution rises, falls or stays. */
export function wayOf({
  rankBefore,
  rankAfter,
}: Pick<Move, 'rankBefore' | 'rankAfter'>): 'up' | 'down' | 'same' {
  const [before, after] = [rankBefore ?? LAST, rankAfter ?? LAST];
  return before === after ? 'same' : after < before ? 'up' : 'down';
}
