import type { DemoSector } from '../demo-types.ts';
import { organizations } from './organizations.ts';
import { scenarios1 } from './scenarios-1.ts';
import { scenarios2 } from './scenarios-2.ts';
import { scenarios3 } from './scenarios-3.ts';
import { scenarios4 } from './scenarios-4.ts';
import { scenarios5 } from './scenarios-5.ts';
import { scenarios6 } from './scenarios-6.ts';
import { scenarios7 } from './scenarios-7.ts';
import { solutions1 } from './solutions-1.ts';
import { solutions2 } from './solutions-2.ts';
import { solutions3 } from './solutions-3.ts';
import { solutions4 } from './solutions-4.ts';
import { solutions5 } from './solutions-5.ts';
import { solutions6 } from './solutions-6.ts';
import { solutions7 } from './solutions-7.ts';

/** The demo market's medicine: invented organizations, their scenarios and the solutions offered to them. */
export const medicine: DemoSector = {
  organizations,
  scenarios: [
    ...scenarios1,
    ...scenarios2,
    ...scenarios3,
    ...scenarios4,
    ...scenarios5,
    ...scenarios6,
    ...scenarios7,
  ],
  solutions: [
    ...solutions1,
    ...solutions2,
    ...solutions3,
    ...solutions4,
    ...solutions5,
    ...solutions6,
    ...solutions7,
  ],
};
