import type { ImportKind } from '../fields.ts';
import type { MappingFile } from '../mapping.ts';
import { euAiWatch } from './eu-ai-watch.ts';
import { usAiInventory2025 } from './us-ai-inventory-2025.ts';

/** Inventories of AI in government that are read as they are published. */
export const builtInMappings: Readonly<Record<string, { kind: ImportKind; mapping: MappingFile }>> = {
  'us-ai-inventory-2025': { kind: 'scenarios', mapping: usAiInventory2025 },
  'eu-ai-watch': { kind: 'scenarios', mapping: euAiWatch },
};
