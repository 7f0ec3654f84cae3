export interface Bi {
  zh: string;
  en: string;
}
export interface DemoOrganization {
  key: string;
  name: Bi;
  parts: ('DEMAND' | 'SUPPLY' | 'RESEARCH')[];
  sector: string;
  region: string;
  sizeBand: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
}
export interface DemoScenario {
  key: string;
  organization: string;
  title: Bi;
  summary: Bi;
  sector: string;
  region: string;
  site: Bi;
  processStep: Bi;
  problem: Bi;
  currentPractice: Bi;
  indicators: {
    name: Bi;
    unit: string;
    baseline: number;
    target: number;
    direction: 'UP' | 'DOWN';
    method: Bi;
  }[];
  needs: { capability: string; modality: string; priority: 'MUST' | 'SHOULD'; text: Bi }[];
  data: {
    modalities: string[];
    volume: Bi;
    labelledShare: number | null;
    access: 'DOWNLOAD' | 'QUERY' | 'EVALUATE_ONLY';
  };
  constraints: {
    deployment: ('ON_PREM' | 'EDGE' | 'PRIVATE_CLOUD' | 'PUBLIC_CLOUD')[];
    dataResidency: 'ON_SITE' | 'REGION' | 'COUNTRY' | 'NONE';
    certifications: string[];
    interfaces: string[];
    languages: string[];
    latencyMs: number | null;
  };
  budget: { min: number; max: number; currency: 'CNY' } | null; // fen
  startInWeeks: number;
  durationWeeks: number;
  cooperationMode: 'PROCUREMENT' | 'CO_DEVELOPMENT' | 'OPEN_CALL';
}
export interface DemoSolution {
  key: string;
  organization: string;
  title: Bi;
  summary: Bi;
  description: Bi;
  capabilities: string[];
  modalities: string[];
  sectors: string[];
  trl: number | null;
  deployment: string[] | null;
  certifications: string[] | null;
  interfaces: string[];
  languages: string[];
  price: { min: number; max: number; currency: 'CNY' } | null;
  deliveryWeeks: number | null;
  regions: string[];
  capacity: number | null;
  dataResidency?: 'ON_SITE' | 'REGION' | 'COUNTRY' | 'NONE';
  references: { organization: Bi; sector: string; outcome: Bi; confirmed: boolean }[];
}
export interface DemoSector {
  organizations: DemoOrganization[];
  scenarios: DemoScenario[];
  solutions: DemoSolution[];
}
