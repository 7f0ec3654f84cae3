import type { OrganizationProfileFragment, OrganizationProfileInput, Part, SizeBand } from '@fairway/client';
import type { Bilingual } from '../../ui/form/text-field.tsx';

/** What an organization says of itself, as it stands in the form. */
export interface OrganizationForm {
  name: Bilingual;
  foreign: boolean;
  uscc: string;
  foreignIdentifier: string;
  sector: string | null;
  region: string | null;
  sizeBand: SizeBand | null;
  parts: readonly Part[];
}

/** The parts that an organization declares itself; the others are granted. */
export const DECLARED: readonly Part[] = ['DEMAND', 'SUPPLY', 'RESEARCH'];
export const SIZES: readonly SizeBand[] = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

export const emptyForm: OrganizationForm = {
  name: {},
  foreign: false,
  uscc: '',
  foreignIdentifier: '',
  sector: null,
  region: null,
  sizeBand: null,
  parts: [],
};

export const formOf = (organization: OrganizationProfileFragment): OrganizationForm => ({
  name: { zh: organization.name.zh, en: organization.name.en },
  foreign: !!organization.foreignIdentifier,
  uscc: organization.uscc ?? '',
  foreignIdentifier: organization.foreignIdentifier ?? '',
  sector: organization.sector ?? null,
  region: organization.region ?? null,
  sizeBand: organization.sizeBand ?? null,
  parts: organization.parts.filter((part) => DECLARED.includes(part)),
});

/** As the service takes it: a sector below a section goes without the section's letter. */
export const inputOf = (form: OrganizationForm): OrganizationProfileInput => ({
  name: { zh: form.name.zh?.trim() || null, en: form.name.en?.trim() || null },
  uscc: form.foreign ? null : form.uscc.trim() || null,
  foreignIdentifier: form.foreign ? form.foreignIdentifier.trim() || null : null,
  sector: form.sector?.replace(/^[A-T](?=\d)/, '') ?? null,
  region: form.region,
  sizeBand: form.sizeBand,
  parts: [...form.parts],
});
