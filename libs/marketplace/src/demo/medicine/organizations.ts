import type { DemoOrganization } from '../demo-types.ts';
import { firms } from './organizations-firms.ts';
import { vendors } from './organizations-vendors.ts';

export const organizations: DemoOrganization[] = [...firms, ...vendors];
