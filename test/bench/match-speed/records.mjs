import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { allConcepts } from '@fairway/taxonomy';

const codes = (kind, shape = /./) =>
  allConcepts(kind)
    .map(({ code }) => code)
    .filter((code) => shape.test(code));
const CAPABILITIES = codes('CAPABILITY');
const MODALITIES = codes('MODALITY').slice(0, 8);
const CERTIFICATIONS = codes('CERTIFICATION').slice(0, 16);
const SECTORS = codes('SECTOR', /^C\d{2}$/).slice(0, 20);
const REGIONS = codes('REGION', /^\d{2}$|^\d{2}0000$/).slice(0, 34);
const DEPLOYMENTS = ['ON_PREM', 'EDGE', 'PRIVATE_CLOUD', 'PUBLIC_CLOUD'];
const MAX_REFERENCES = 4;

/** Lines of JSON: `{id|_id, title?, text, topic?, f?}`; `f` are the features of `gen.mjs`. */
export async function* lines(file, limit = Infinity) {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    if (count++ >= limit) return;
    yield JSON.parse(line);
  }
}

const bits = (mask, list) => list.filter((_, i) => mask & (1 << i));
const at = (list, n) => (list.length ? list[n % list.length] : null);
const texts = ({ title, text }, field) => ({ title: { zh: title ?? '' }, [field]: { zh: text } });

export function solutionOf(line, n) {
  const { topic, f } = line;
  const id = String(line._id ?? line.id);
  const base = { id, version: 1, organizationId: `vendor-${n % 4_000}`, groupId: null, language: 'zh' };
  if (!f) return { ...base, ...texts(line, 'description') };
  return {
    ...base,
    ...texts(line, 'description'),
    organizationVerified: true,
    capabilities: [at(CAPABILITIES, topic)],
    modalities: bits(f.mod, MODALITIES),
    sectors: [at(SECTORS, f.sector)],
    regions: [at(REGIONS, f.region)],
    deployment: bits(f.dep, DEPLOYMENTS),
    certifications: bits(f.cert, CERTIFICATIONS),
    price: { min: f.bmin * 100, max: f.bmin * 180, currency: 'CNY' },
    deliveryWeeks: f.weeks,
    trl: 5 + (f.weeks % 5),
    capacity: 1 + (f.region % 4),
    capacityTaken: 0,
    references: Array.from({ length: Math.round(f.track * MAX_REFERENCES) }, (_, i) => ({
      sector: at(SECTORS, f.sector + i),
      confirmed: i % 2 === 0,
    })),
    riskTier: 'MINIMAL',
  };
}

export function scenarioOf(line, n) {
  const { topic, f } = line;
  const id = `q-${line._id ?? line.id}`;
  const base = { id, version: 1, organizationId: `firm-${n}`, groupId: null, language: 'zh', needs: [] };
  if (!f) return { ...base, ...texts(line, 'problem') };
  const [modality] = bits(f.mod, MODALITIES);
  return {
    ...base,
    ...texts(line, 'problem'),
    sector: at(SECTORS, f.sector),
    region: at(REGIONS, f.region),
    needs: [{ capability: at(CAPABILITIES, topic), modality, priority: 'MUST', text: { zh: '' } }],
    data: { modalities: bits(f.mod, MODALITIES), labelledShare: 0.5, access: 'COPY' },
    constraints: {
      deployment: bits(f.dep, DEPLOYMENTS),
      dataResidency: 'COUNTRY',
      certifications: bits(f.cert & 1, CERTIFICATIONS),
      interfaces: [],
      languages: [],
      latencyMs: null,
    },
    budget: { min: f.bmin * 100, max: f.bmin * 1_000, currency: 'CNY' },
    startBy: '2027-06-01',
    durationWeeks: 10 + f.weeks,
    cooperationMode: 'CO_DEVELOPMENT',
    riskTier: 'MINIMAL',
    visibility: 'PUBLIC',
  };
}
