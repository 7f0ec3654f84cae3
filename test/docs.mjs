import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { configTable } from '../apps/cli/src/config-table.ts';

/** Writes the table of settings into the READMEs, from the schema that checks them. */
for (const name of ['README.md', 'README.zh.md']) {
  const file = join(import.meta.dirname, '..', name);
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split('<!-- settings -->');
  const after = rest?.split('<!-- /settings -->')[1];
  if (after === undefined) throw new Error(`${name} has no place for the settings`);
  const written = `${before}<!-- settings -->\n\n${configTable({ markdown: true })}\n\n<!-- /settings -->${after}`;
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
