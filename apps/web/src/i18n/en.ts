import { frame } from './en/frame.ts';
import { market } from './en/market.ts';
import { match } from './en/match.ts';
import { pilot } from './en/pilot.ts';
import { notice } from './en/notice.ts';

/** Every text of the console in English; the same keys as `zh.ts`. */
export default { ...frame, ...market, ...match, ...pilot, ...notice };
