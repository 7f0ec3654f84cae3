import { useState, type ReactNode } from 'react';
import { toast } from '../../ui/toasts.tsx';
import { BoardColumn } from '../pilot/board-column.tsx';
import { BoardSkeleton } from '../pilot/board-skeleton.tsx';
import { withMove, type Board, type Pilot } from '../pilot/board.ts';
import { Dwell } from '../pilot/dwell.tsx';
import { PILOTS, pilot, SANDBOXED } from './examples.ts';
import { Forced } from './forced.tsx';
import { Case, Group, Shown } from './shown.tsx';

const START: Board = {
  columns: [
    { stages: ['PREPARING'], count: PILOTS.length, cards: [...PILOTS] },
    { stages: ['DATA_READY'], count: 0, cards: [] },
    { stages: ['VALIDATING', 'SANDBOX'], count: SANDBOXED.length, cards: [...SANDBOXED] },
  ],
};
/** Well within, from here on near, on the day itself, over by hours and by weeks. */
const STAYS = [0, 6, 17, 21, 21.2, 44];
const ALONE = (cards: Pilot[]): Board['columns'][number] => ({
  stages: ['LIVE'],
  count: cards.length,
  cards,
});

/** Pilots: how long they stand where they stand, and the board, whose cards can be dragged here as well. */
export function GalleryBoard(): ReactNode {
  const [board, setBoard] = useState(START);
  const cards = board.columns.flatMap((column) => column.cards);
  const move = (moved: Pilot, to: Pilot['stage']): void => {
    if (moved.gate && !moved.gate.ready && moved.gate.to === to)
      return toast('Still missing: Agreement signed', { tone: 'bad' });
    setBoard(withMove(board, moved.id, to));
    toast(to, { action: { label: 'Undo', run: () => setBoard(board) } });
  };
  const column = (index: number, of: Board['columns'][number], median: number | null): ReactNode => (
    <BoardColumn
      key={index}
      index={index}
      column={of}
      stay={{ limitDays: 21, medianDwellDays: median }}
      filtered={false}
      depth={0}
      find={(id) => cards.find((one) => one.id === id)}
      onMove={move}
      onEnd={() => undefined}
    />
  );
  return (
    <Group id="board" title="Pilots and the board">
      <Shown name="Dwell: normal, near the limit, over it" wide>
        <div className="gallery-beside">
          {STAYS.map((dwellDays) => (
            <Case key={dwellDays} name={`${dwellDays} / 21`}>
              <Dwell pilot={{ dwellDays, limitDays: 21 }} />
            </Case>
          ))}
        </div>
      </Shown>
      <Shown
        name="BoardColumn · PilotCard: over, near, normal; empty; sandbox and paused. Live: drag, or the menu of a card; the first is refused"
        wide
        bare
      >
        <div className="board">
          {column(0, board.columns[0]!, 24)}
          {column(1, board.columns[1]!, null)}
          {column(2, board.columns[2]!, 12)}
        </div>
      </Shown>
      <Shown
        name="BoardColumn · PilotCard: dragged, over a column that takes it, over one that refuses it"
        wide
        bare
      >
        <div className="board">
          <Forced part=".pilot-card" attribute="data-dragging">
            {column(3, ALONE([pilot({ code: 'PL-2026-0006' })]), 12)}
          </Forced>
          <Forced part=".board-column" attribute="data-over" value="yes">
            {column(4, ALONE([pilot({ code: 'PL-2026-0007' })]), 12)}
          </Forced>
          <Forced part=".board-column" attribute="data-over" value="no">
            {column(5, ALONE([pilot({ code: 'PL-2026-0008' })]), 12)}
          </Forced>
        </div>
      </Shown>
      <Shown name="BoardSkeleton" wide bare>
        <BoardSkeleton />
      </Shown>
    </Group>
  );
}
