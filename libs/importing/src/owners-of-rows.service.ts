import { Injectable } from '@nestjs/common';
import { problem, Refusal, type Actor } from '@fairway/kernel';
import { OrganizationDirectory, PartyService } from '@fairway/party';
import { reachesRegion, type ImportRun } from './domain/import-run.ts';
import { ImportedOrganizations, type OrganizationsOfRows } from './reading/organizations.ts';

/** Whose records the rows of a run become, within the reach of whoever started it. */
@Injectable()
export class OwnersOfRows {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly parties: PartyService,
  ) {}

  of(run: ImportRun, actor: Actor): OrganizationsOfRows {
    if (run.reach === 'OWN') {
      // A firm imports for itself, whatever name stands in the rows.
      return { find: async () => ({ id: run.organizationId!, created: false }), remember: () => undefined };
    }
    const part = run.kind === 'SCENARIOS' ? 'DEMAND' : 'SUPPLY';
    const named = new ImportedOrganizations(this.directory, this.parties, part, run.source);
    if (run.reach === 'ALL') return named;
    return {
      find: async (tx, name) => {
        const found = await named.find(tx, name);
        const organization = await this.directory.byId(tx, found.id);
        if (!organization || !reachesRegion(actor, run.reach, organization.region))
          throw new Refusal([
            problem(
              'NOT_ALLOWED',
              'This organization is outside the region of your office',
              'organization.name',
            ),
          ]);
        return found;
      },
      remember: (name, id) => named.remember(name, id),
    };
  }
}
