import type {
  DataResidency,
  DeploymentMode,
  IpModel,
  SolutionContentFragment,
  SolutionDraftInput,
} from '@fairway/client';
import type { Language, MoneyRange } from '../../ui/format.ts';
import type { Bilingual } from '../../ui/form/text-field.tsx';

export interface Reference {
  id: string | null;
  organization: Bilingual;
  sector: string | null;
  outcome: Bilingual;
  /** A customer's confirmation comes from a pilot here; it is not written. */
  confirmed: boolean;
}
export const CARD_PARTS = ['intendedUse', 'outOfScope', 'trainingData', 'evaluation', 'limitations'] as const;
export type Card = Record<(typeof CARD_PARTS)[number], Bilingual>;

/** What the form holds; null where nothing is known. */
export interface Offer {
  language: Language;
  title: Bilingual;
  summary: Bilingual;
  description: Bilingual;
  capabilities: string[] | null;
  modalities: string[] | null;
  sectors: string[] | null;
  trl: number | null;
  deployment: DeploymentMode[] | null;
  dataResidency: DataResidency | null;
  interfaces: string[] | null;
  languages: string[] | null;
  price: MoneyRange | null;
  latencyMs: number | null;
  deliveryWeeks: number | null;
  certifications: string[] | null;
  regions: string[] | null;
  capacity: number | null;
  references: Reference[];
  ipModel: IpModel | null;
  computeNeeds: Bilingual;
  modelCard: Card | null;
}

export const emptyOffer = (language: Language): Offer => ({
  language,
  title: {},
  summary: {},
  description: {},
  capabilities: null,
  modalities: null,
  sectors: null,
  trl: null,
  deployment: null,
  dataResidency: null,
  interfaces: null,
  languages: null,
  price: null,
  latencyMs: null,
  deliveryWeeks: null,
  certifications: null,
  regions: null,
  capacity: null,
  references: [],
  ipModel: null,
  computeNeeds: {},
  modelCard: null,
});

const said = (text: { zh?: string | null; en?: string | null }): Bilingual => ({
  ...(text.zh ? { zh: text.zh } : {}),
  ...(text.en ? { en: text.en } : {}),
});
const list = <T>(codes: readonly T[] | null): T[] | null => codes && [...codes];

/** The form as the service has it. */
export const offerOf = (solution: SolutionContentFragment): Offer => ({
  language: solution.language,
  title: said(solution.title),
  summary: said(solution.summary),
  description: said(solution.description),
  capabilities: list(solution.capabilities),
  modalities: list(solution.modalities),
  sectors: list(solution.sectors),
  trl: solution.trl,
  deployment: list(solution.deployment),
  dataResidency: solution.dataResidency,
  interfaces: list(solution.interfaces),
  languages: list(solution.languages),
  price: solution.price && {
    min: solution.price.min,
    max: solution.price.max,
    currency: solution.price.currency,
  },
  latencyMs: solution.latencyMs,
  deliveryWeeks: solution.deliveryWeeks,
  certifications: list(solution.certifications),
  regions: list(solution.regions),
  capacity: solution.capacity,
  references: solution.references.map(({ id, organization, sector, outcome, confirmed }) => ({
    id,
    organization: said(organization),
    sector,
    outcome: said(outcome),
    confirmed,
  })),
  ipModel: solution.ipModel,
  computeNeeds: said(solution.computeNeeds),
  modelCard:
    solution.modelCard &&
    (Object.fromEntries(CARD_PARTS.map((part) => [part, said(solution.modelCard![part])])) as Card),
});

export const hasWords = (text: Bilingual | null | undefined): boolean =>
  !!(text?.zh?.trim() || text?.en?.trim());

/** What is sent: cases that say nothing yet are left out, since the service takes none. */
export const offerInput = (offer: Offer): SolutionDraftInput => ({
  ...offer,
  references: offer.references
    .filter(({ organization, outcome }) => hasWords(organization) && hasWords(outcome))
    .map(({ id, organization, sector, outcome }) => ({ id, organization, sector, outcome })),
});

/** Enough for a draft at the service: it takes none without a title. */
export const isDraftable = ({ title }: Offer): boolean => hasWords(title);
