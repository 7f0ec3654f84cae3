import { DemoAccounts, OrganizationService, PartyService } from '@fairway/party';
import { demoOrganizations, FIRM, UNVERIFIED, VENDOR } from './market.ts';
import { personName } from './people.ts';
import type { Action, Stage } from './stage.ts';

export const FIRST_DAY = -231;
const SECOND_DAY = -228;

/** Organizations join the market, most of them verified by the officer. */
export function playParties(stage: Stage): Action[] {
  const joins = demoOrganizations.map((one, n) => ({
    day: n % 2 ? SECOND_DAY : FIRST_DAY,
    run: async () => {
      const { parts, sector, region, sizeBand, name } = one;
      await stage.steps.onceInTransaction(`organization:${one.key}`, async (tx) => {
        const made = await stage.get(PartyService).registerOrganization(tx, {
          parts,
          sector,
          region,
          sizeBand,
          name,
          foreignIdentifier: `DEMO-${String(n + 1001)}`,
          demo: true,
        });
        await stage
          .get(DemoAccounts)
          .addMember(tx, made.id, { name: personName(n), email: `${one.key}@demo.invalid` });
        return made;
      });
      if (!UNVERIFIED.has(one.key)) await verify(stage, one.key);
    },
  }));
  return [...joins, ...[FIRM, VENDOR].map((key) => ({ day: FIRST_DAY, run: () => verify(stage, key) }))];
}

async function verify(stage: Stage, key: string): Promise<void> {
  await stage.steps.once(`verify:${key}`, async () => {
    const organizations = stage.get(OrganizationService);
    const officer = await stage.officer;
    const organization = await organizations.find(officer, stage.organizationId(key));
    await organizations.verify(officer, {
      organizationId: organization!.id,
      expectedVersion: organization!.version,
      reason: '登记材料齐全，电话核实无误。',
    });
  });
  stage.forget();
}
