import type { BilingualText, Language, MoneyRange, RiskTier } from '@fairway/kernel';
import type { CooperationMode, DataAccessWay, DataResidency, DeploymentMode } from '@fairway/taxonomy';

/** Who a record belongs to, as far as the engine has to know. */
interface Owned {
  id: string;
  /** The version of the content that is scored. */
  version: number;
  organizationId: string;
  /** Organizations of one group never match. */
  groupId?: string | null;
}

/** A scenario as the engine reads it. Null and absent mean unknown; an empty list means none. */
export interface ScenarioRecord extends Owned {
  language: Language;
  title: BilingualText;
  summary?: BilingualText | null;
  problem?: BilingualText | null;
  currentPractice?: BilingualText | null;
  processStep?: BilingualText | null;
  sector?: string | null;
  region?: string | null;
  needs: readonly {
    capability: string | null;
    modality: string | null;
    priority: 'MUST' | 'SHOULD';
    text: BilingualText;
  }[];
  indicators?: readonly { name: BilingualText }[];
  /** Here an empty list of modalities says nothing. */
  data?: {
    modalities: readonly string[];
    labelledShare?: number | null;
    access?: DataAccessWay | null;
  } | null;
  constraints?: {
    deployment?: readonly DeploymentMode[] | null;
    dataResidency?: DataResidency | null;
    certifications?: readonly string[] | null;
    interfaces?: readonly string[] | null;
    languages?: readonly string[] | null;
    latencyMs?: number | null;
  } | null;
  budget?: MoneyRange | null;
  /** YYYY-MM-DD. */
  startBy?: string | null;
  durationWeeks?: number | null;
  cooperationMode?: CooperationMode | null;
  riskTier?: RiskTier | null;
  visibility?: 'PUBLIC' | 'VERIFIED' | 'INVITED' | null;
  invitedOrganizationIds?: readonly string[];
  /** The other firms of a joint scenario. */
  coSponsors?: readonly { organizationId: string; groupId: string | null }[];
}

export interface ReferenceRecord {
  organization?: BilingualText | null;
  sector?: string | null;
  outcome?: BilingualText | null;
  confirmed: boolean;
}

/** A solution as the engine reads it. Null and absent mean unknown; an empty list means none. */
export interface SolutionRecord extends Owned {
  language: Language;
  organizationVerified?: boolean | null;
  title: BilingualText;
  summary?: BilingualText | null;
  description?: BilingualText | null;
  capabilities?: readonly string[] | null;
  modalities?: readonly string[] | null;
  sectors?: readonly string[] | null;
  trl?: number | null;
  deployment?: readonly DeploymentMode[] | null;
  dataResidency?: DataResidency | null;
  interfaces?: readonly string[] | null;
  languages?: readonly string[] | null;
  latencyMs?: number | null;
  price?: MoneyRange | null;
  deliveryWeeks?: number | null;
  certifications?: readonly string[] | null;
  regions?: readonly string[] | null;
  capacity?: number | null;
  capacityTaken?: number | null;
  references?: readonly ReferenceRecord[] | null;
  /** Pilots that ended without being accepted; the market knows them, not the vendor's record. */
  stoppedPilots?: readonly { sector: string | null }[];
  riskTier?: RiskTier | null;
}
