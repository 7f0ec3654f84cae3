import { allocation } from './zh/allocation.ts';
import { frame } from './zh/frame.ts';
import { market } from './zh/market.ts';
import { match } from './zh/match.ts';
import { matchmaking } from './zh/matchmaking.ts';
import { pilot } from './zh/pilot.ts';
import { notice } from './zh/notice.ts';
import { entrance } from './zh/entrance.ts';
import { posting } from './zh/posting.ts';
import { table } from './zh/table.ts';
import { compare } from './zh/compare.ts';
import { solution } from './zh/solution.ts';
import { dataset } from './zh/dataset.ts';
import { proposal } from './zh/proposal.ts';
import { screening } from './zh/screening.ts';
import { audit } from './zh/audit.ts';
import { importing } from './zh/importing.ts';
import { overview } from './zh/overview.ts';
import { organization } from './zh/organization.ts';
import { taxonomy } from './zh/taxonomy.ts';
import { administration } from './zh/administration.ts';
import { file } from './zh/file.ts';
import { rules } from './zh/rules.ts';
import { learning } from './zh/learning.ts';
import { reasons } from './zh/reasons.ts';
import { gap } from './zh/gap.ts';
import { joint } from './zh/joint.ts';

/** Every text of the console in Chinese; `en.ts` has the same keys. */
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
