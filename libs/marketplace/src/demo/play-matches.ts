import { MatchService } from '@fairway/matching';
import { FIRM } from './market.ts';
import type { Action, Stage } from './stage.ts';

const DAY = -1;

/** What the firm's account thinks of the matches of two open scenarios. */
export function playMatches(stage: Stage): Action[] {
  return [
    { day: DAY, run: () => judge(stage, 'm-s-diecast-porosity', '影像须离厂上传，保密协议不允许。') },
    { day: DAY, run: () => judge(stage, 'm-s-tool-wear', '只做离线诊断，给不出换刀时机。') },
  ];
}

/** Invites the best, saves the next and dismisses the last one with a reason. */
async function judge(stage: Stage, scenario: string, reason: string): Promise<void> {
  const matches = await stage.database.reader.rows<{ id: string; recommended: boolean }>(
    'select id, recommended from match where scenario_id = $1 order by recommended desc, fit desc, id',
    [stage.steps.id(`scenario:${scenario}`)],
  );
  const [best, second] = matches.filter((one) => one.recommended);
  const last = matches.at(-1);
  const firm = await stage.of(FIRM);
  const decide = (
    key: string,
    matchId: string | undefined,
    state: 'INVITED' | 'SAVED' | 'DISMISSED',
    why?: string,
  ): Promise<void> =>
    stage.steps.once(
      `match:${scenario}:${key}`,
      async () =>
        void (matchId && (await stage.get(MatchService).dispose(firm, { matchId, state, reason: why }))),
    );
  await decide('invite', best?.id, 'INVITED');
  await decide('save', second?.id, 'SAVED');
  if (last && last !== best && last !== second) await decide('dismiss', last.id, 'DISMISSED', reason);
}
