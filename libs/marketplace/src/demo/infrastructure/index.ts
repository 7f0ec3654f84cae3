import type { DemoSector } from '../demo-types.ts';
import { organizations } from './organizations.ts';
import { scenarios1 } from './scenarios-1.ts';
import { scenarios2 } from './scenarios-2.ts';
import { solutions1 } from './solutions-1.ts';

/** Mines and utilities, where more is asked for than offered; every firm, vendor, site and figure is invented. */
export const infrastructure: DemoSector = {
  organizations,
  scenarios: [...scenarios1, ...scenarios2],
  solutions: solutions1,
};
