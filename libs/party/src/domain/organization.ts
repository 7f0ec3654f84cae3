import {
  cleanText,
  isBlank,
  isUscc,
  normalizeUscc,
  ok,
  err,
  problem,
  refuse,
  SELF_DECLARED_PARTS,
  textLength,
  type BilingualText,
  type Part,
  type Problem,
  type Result,
  type SizeBand,
} from '@fairway/kernel';

/** A legal entity on the market. */
export interface Organization {
  id: string;
  /** Human code: `OR-2026-0001`. */
  code: string;
  name: BilingualText;
  /** Unified social credit code, in capitals without spaces. */
  uscc: string | null;
  foreignIdentifier: string | null;
  /** GB/T 4754: a section's letter, or the digits of a division, group or class. */
  sector: string | null;
  /** GB/T 2260, six digits. */
  region: string | null;
  sizeBand: SizeBand | null;
  declaredParts: Part[];
  grantedParts: Part[];
  /** Declared and granted ones together. */
  parts: Part[];
  verifiedAt: Date | null;
  verifiedBy: string | null;
  /** The organization at the head of its group; the head carries its own id. */
  groupId: string | null;
  regionPrefix: string | null;
  demo: boolean;
  createdAt: Date;
  version: number;
}

/** What an organization says of itself. */
export interface OrganizationProfile {
  name: BilingualText;
  uscc?: string | null;
  foreignIdentifier?: string | null;
  sector?: string | null;
  region?: string | null;
  sizeBand?: SizeBand | null;
  parts: readonly Part[];
}

export interface CheckedProfile {
  name: BilingualText;
  uscc: string | null;
  foreignIdentifier: string | null;
  sector: string | null;
  region: string | null;
  sizeBand: SizeBand | null;
  declaredParts: Part[];
}

export const GRANTED_PARTS: readonly Part[] = ['PROGRAM', 'COMPUTE', 'FINANCE'];
const MAX_NAME = 200;

/** A profile in its stored form, or every rule that it breaks. */
export function checkProfile(profile: OrganizationProfile, path = ''): Result<CheckedProfile> {
  const at = (field: string): string => `${path}${field}`;
  const problems: Problem[] = [];
  const uscc = profile.uscc ? normalizeUscc(profile.uscc) : null;
  const foreignIdentifier = cleanText(profile.foreignIdentifier ?? '') || null;
  const name = { zh: cleanText(profile.name.zh ?? '') || null, en: cleanText(profile.name.en ?? '') || null };
  if (isBlank(name))
    problems.push(problem('INVALID', 'An organization has a name in at least one language', at('name')));
  if (uscc && !isUscc(uscc))
    problems.push(problem('USCC_INVALID', 'This is no valid unified social credit code', at('uscc')));
  if (uscc && foreignIdentifier) {
    problems.push(
      problem(
        'INVALID',
        'An organization has a credit code or a foreign number, not both',
        at('foreignIdentifier'),
      ),
    );
  }
  if ([name.zh, name.en].some((text) => text && textLength(text) > MAX_NAME)) {
    problems.push(problem('INVALID', `A name has at most ${MAX_NAME} characters`, at('name')));
  }
  const granted = profile.parts.filter((part) => !SELF_DECLARED_PARTS.includes(part));
  if (granted.length)
    problems.push(
      problem('PART_NOT_SELF_DECLARED', `${granted.join(', ')} is granted by an administrator`, at('parts')),
    );
  if (problems.length) return err(problems);
  return ok({
    name,
    uscc,
    foreignIdentifier,
    sector: profile.sector ?? null,
    region: profile.region ?? null,
    sizeBand: profile.sizeBand ?? null,
    declaredParts: [...new Set(profile.parts)],
  });
}

/** Changing what was verified ends the verification: an officer looked at another name or number. */
export const keepsVerification = (before: Organization, after: CheckedProfile): boolean =>
  before.uscc === after.uscc &&
  before.foreignIdentifier === after.foreignIdentifier &&
  (before.name.zh ?? null) === (after.name.zh ?? null) &&
  (before.name.en ?? null) === (after.name.en ?? null);

/** What is verified is a registration, so there must be one. */
export function verify(organization: Organization): Result<true> {
  if (organization.verifiedAt)
    return refuse('WRONG_STATE', 'This organization is verified already', 'organizationId');
  if (!organization.uscc && !organization.foreignIdentifier) {
    return refuse(
      'REGISTRATION_MISSING',
      'An organization without a registration number cannot be verified',
      'organizationId',
    );
  }
  return ok(true);
}

/** The parts that an administrator may grant; a region prefix makes sense for a program office only. */
export function checkGrant(parts: readonly Part[], regionPrefix: string | null): Result<Part[]> {
  const declared = parts.filter((part) => !GRANTED_PARTS.includes(part));
  if (declared.length)
    return refuse(
      'PART_SELF_DECLARED',
      `${declared.join(', ')} is declared by the organization itself`,
      'parts',
    );
  if (regionPrefix && !parts.includes('PROGRAM'))
    return refuse('INVALID', 'Only a program office has a region', 'regionPrefix');
  return ok([...new Set(parts)]);
}

/** What the search looks through. */
export const searchText = (organization: {
  code: string;
  name: BilingualText;
  uscc: string | null;
  foreignIdentifier: string | null;
}): string =>
  [
    organization.code,
    organization.name.zh,
    organization.name.en,
    organization.uscc,
    organization.foreignIdentifier,
  ]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
