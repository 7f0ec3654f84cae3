import { cleanText, isUscc, normalizeUscc, problem, Refusal, SYSTEM, type Part } from '@fairway/kernel';
import type { Tx } from '@fairway/database';
import type { OrganizationDirectory, OrganizationEntity, PartyService } from '@fairway/party';
import type { NamedOrganization } from './drafts.ts';

export interface Found {
  id: string;
  created: boolean;
  /** What is odd about it, for the report. */
  remark?: string;
}

/** Whose record a row becomes. */
export interface OrganizationsOfRows {
  find(tx: Tx, named: NamedOrganization): Promise<Found>;
  /** Remembers what is committed, so that the next row need not ask. */
  remember(named: NamedOrganization, id: string): void;
}

/** Organizations of imported rows: found again by registration or exact name, else registered, unverified. */
export class ImportedOrganizations implements OrganizationsOfRows {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly parties: PartyService,
    private readonly part: Part,
    private readonly source: string,
  ) {}

  async find(tx: Tx, named: NamedOrganization): Promise<Found> {
    const key = keyOf(named, this.source);
    const known = this.known.get(key);
    if (known) return { id: known, created: false };
    if (named.uscc && !isUscc(normalizeUscc(named.uscc)))
      throw new Refusal([
        problem('USCC_INVALID', 'This is no valid unified social credit code', 'organization.uscc'),
      ]);
    // Two imports at once must not both find nothing and register it twice.
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import-organization/${key}`]);
    const found = await this.look(tx, named);
    if (!found) return { id: (await this.register(tx, named)).id, created: true };
    const { name } = found;
    const other = named.name && named.name !== name.zh && named.name !== name.en;
    return {
      id: found.id,
      created: false,
      ...(other && { remark: `The organization of this credit code is called ${name.zh ?? name.en}` }),
    };
  }

  remember(named: NamedOrganization, id: string): void {
    this.known.set(keyOf(named, this.source), id);
  }

  private async look(tx: Tx, named: NamedOrganization): Promise<OrganizationEntity | null> {
    const byCode = named.uscc ? await this.directory.byUscc(tx, named.uscc) : null;
    if (byCode) return byCode;
    const byName = await this.directory.byName(tx, nameOf(named, this.source));
    // Of the same name under another credit code is another company.
    return byName && named.uscc && byName.uscc ? null : byName;
  }

  private register(tx: Tx, named: NamedOrganization): Promise<OrganizationEntity> {
    const { uscc, foreignIdentifier, sizeBand, sector, region, contactEmail, language } = named;
    return this.parties.registerOrganization(
      tx,
      {
        name: named.name
          ? { [language]: named.name }
          : { zh: `未具名单位（${this.source}）`, en: unnamed(this.source) },
        uscc,
        foreignIdentifier,
        sizeBand,
        sector,
        region,
        parts: [this.part],
        invite: contactEmail ? { email: contactEmail, role: 'OWNER', language } : null,
      },
      SYSTEM,
    );
  }
}

const unnamed = (source: string): string => `Unnamed organizations of ${source}`;
const nameOf = (named: NamedOrganization, source: string): string =>
  named.name ? cleanText(named.name) : unnamed(source);
const keyOf = (named: NamedOrganization, source: string): string =>
  named.uscc ? normalizeUscc(named.uscc) : nameOf(named, source);
