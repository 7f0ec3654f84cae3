import { frame } from './zh/frame.ts';
import { market } from './zh/market.ts';
import { match } from './zh/match.ts';
import { pilot } from './zh/pilot.ts';
import { notice } from './zh/notice.ts';

/** Every text of the console in Chinese; `en.ts` has the same keys. */
export default { ...frame, ...market, ...match, ...pilot, ...notice };
