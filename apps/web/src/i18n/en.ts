import { allocation } from './en/allocation.ts';
import { frame } from './en/frame.ts';
import { market } from './en/market.ts';
import { match } from './en/match.ts';
import { matchmaking } from './en/matchmaking.ts';
import { pilot } from './en/pilot.ts';
import { notice } from './en/notice.ts';
import { entrance } from './en/entrance.ts';
import { posting } from './en/posting.ts';
import { table } from './en/table.ts';
import { compare } from './en/compare.ts';
import { solution } from './en/solution.ts';
import { dataset } from './en/dataset.ts';
import { proposal } from './en/proposal.ts';
import { screening } from './en/screening.ts';
import { audit } from './en/audit.ts';
import { importing } from './en/importing.ts';
import { overview } from './en/overview.ts';
import { organization } from './en/organization.ts';
import { taxonomy } from './en/taxonomy.ts';
import { administration } from './en/administration.ts';
import { file } from './en/file.ts';
import { rules } from './en/rules.ts';
import { learning } from './en/learning.ts';
import { reasons } from './en/reasons.ts';
import { gap } from './en/gap.ts';
import { joint } from './en/joint.ts';

/** Every text of the console in English; `zh.ts` has the same keys. */
export default {
  ...frame,
  ...market,
  ...match,
  ...matchmaking,
  ...pilot,
  ...notice,
  ...entrance,
  ...posting,
  ...table,
  ...allocation,
  ...compare,
  ...solution,
  ...dataset,
  ...proposal,
  ...screening,
  ...audit,
  ...importing,
  ...overview,
  ...organization,
  ...taxonomy,
  ...administration,
  ...file,
  ...rules,
  ...learning,
  ...reasons,
  ...gap,
  ...joint,
};
