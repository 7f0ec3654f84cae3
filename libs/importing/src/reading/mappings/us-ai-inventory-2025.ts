import type { MappingFile } from '../mapping.ts';

/** Topic areas of the inventory by section of GB/T 4754; what an agency does for itself is public administration. */
const SECTION_OF_TOPIC: Record<string, string | null> = {
  Science: 'M',
  'Other - Applied Mathematical Sciences': 'M',
  'Admin Functions': 'S',
  'Administrative functions': 'S',
  'Law Enforcement': 'S',
  'Service Delivery': 'S',
  'Benefits Processing': 'S',
  HR: 'S',
  'Emergency Mgmt': 'S',
  'International Affairs': 'S',
  'Procurement and Finance Mgmt': 'S',
  IT: 'I',
  Cybersecurity: 'I',
  'Health and Medical': 'Q',
  'Energy and Environment': 'N',
  Transportation: 'G',
  'Other – Economic & Financial': 'J',
  '*': null,
};

/** The consolidated inventory of AI use cases of the United States federal agencies for 2025. */
export const usAiInventory2025: MappingFile = {
  source: 'us-ai-inventory-2025',
  constants: { language: 'en', 'organization.sector': 'S' },
  fields: {
    externalId: 'id',
    title: { column: 'title', shorten: true },
    summary: 'benefits',
    problem: 'problem',
    site: 'bureau',
    sector: { column: 'topic_area', map: SECTION_OF_TOPIC },
    'organization.name': 'agency',
    // The kind of model is no capability; only where it settles the kind of data is it taken.
    'needs.1.modality': {
      column: 'classification',
      map: { 'Computer Vision': 'image', NLP: 'text', '*': null },
    },
    'needs.1.text': 'outputs',
  },
};
