import type { DemoSector } from '../demo-types.ts';
import { organizations } from './organizations.ts';
import { scenarios1 } from './scenarios-1.ts';
import { scenarios2 } from './scenarios-2.ts';
import { scenarios3 } from './scenarios-3.ts';
import { scenarios4 } from './scenarios-4.ts';
import { scenarios5 } from './scenarios-5.ts';
import { scenarios6 } from './scenarios-6.ts';
import { scenarios7 } from './scenarios-7.ts';
import { scenarios8 } from './scenarios-8.ts';
import { scenarios9 } from './scenarios-9.ts';
import { scenarios10 } from './scenarios-10.ts';
import { solutions1 } from './solutions-1.ts';
import { solutions2 } from './solutions-2.ts';
import { solutions3 } from './solutions-3.ts';
import { solutions4 } from './solutions-4.ts';
import { solutions5 } from './solutions-5.ts';
import { solutions6 } from './solutions-6.ts';
import { solutions7 } from './solutions-7.ts';
import { solutions8 } from './solutions-8.ts';

/** The manufacturing part of the demo market: every firm, vendor, site and figure in it is invented. */
export const manufacturing: DemoSector = {
  organizations,
  scenarios: [
    ...scenarios1,
    ...scenarios2,
    ...scenarios3,
    ...scenarios4,
    ...scenarios5,
    ...scenarios6,
    ...scenarios7,
    ...scenarios8,
    ...scenarios9,
    ...scenarios10,
  ],
  solutions: [
    ...solutions1,
    ...solutions2,
    ...solutions3,
    ...solutions4,
    ...solutions5,
    ...solutions6,
    ...solutions7,
    ...solutions8,
  ],
};
