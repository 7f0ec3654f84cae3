import type { MappingFile } from '../mapping.ts';

/** Groups of COFOG (functions of government) that lie in a sector of their own, by GB/T 4754. */
const SECTOR_OF_GROUP: Record<string, string | null> = {
  Transport: 'G',
  'Agriculture, forestry, fishing and hunting': 'A',
  'Fuel and energy': 'D',
  Communication: 'I',
  'Water supply.': 'D46',
  'Waste water management.': 'D46',
  'Street lighting.': 'N',
  'R&D economic affairs': 'M',
  'R&D general public services.': 'M',
  'R&D environmental protection.': 'M',
  '*': null,
};

const SECTION_OF_DIVISION: Record<string, string | null> = {
  'General public services': 'S',
  'Public order and safety': 'S',
  Defence: 'S',
  'Economic affairs': 'S',
  'Social protection': 'S',
  'Environmental protection': 'N',
  'Housing and community amenities': 'N',
  Health: 'Q',
  Education: 'P',
  'Recreation, culture and religion': 'R',
  '*': null,
};

const MODALITY_OF_FIELD: Record<string, string | null> = {
  'Computer vision': 'image',
  'Natural language processing': 'text',
  'Audio processing': 'audio',
  '*': null,
};

/** The list of AI cases in European public services by the Commission's AI Watch. */
export const euAiWatch: MappingFile = {
  source: 'eu-ai-watch',
  constants: { language: 'en', 'organization.sector': 'S' },
  fields: {
    externalId: 'id',
    title: { column: 'title', shorten: true },
    problem: 'text',
    site: 'country',
    processStep: 'application',
    sector: [
      { column: 'cofog2', map: SECTOR_OF_GROUP },
      { column: 'cofog', map: SECTION_OF_DIVISION },
    ],
    'organization.name': { column: 'org', shorten: true },
    'needs.1.modality': { column: 'ai_subdomain', map: MODALITY_OF_FIELD },
    'needs.1.text': 'ai_subdomain',
  },
};
