import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { FileFault, warning, type Fault } from './fault.ts';
import { fieldAt, type ImportKind } from './fields.ts';
import { pathOfHeading } from './headings.ts';
import { builtInMappings } from './mappings/index.ts';
import { isForbiddenName, type Scalar, type SourceFile } from './source-file.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const rule = z.strictObject({
  column: z.string(),
  split: z.string().min(1).optional(),
  map: z.record(z.string(), scalar.nullable()).optional(),
  default: scalar.optional(),
  shorten: z.boolean().optional(),
});
const source = z.union([z.string(), rule, z.array(z.union([z.string(), rule])).min(1)]);
const mappingSchema = z.strictObject({
  source: z.string().min(1).max(100).optional(),
  fields: z.record(z.string(), source),
  constants: z.record(z.string(), z.union([scalar, z.array(scalar)])).optional(),
});

/** As a mapping file is written. */
export type MappingFile = z.input<typeof mappingSchema>;

/** Where a field comes from: the first of its columns that says something. */
export interface Rule {
  column: string;
  split?: string;
  map?: Map<string, Scalar | null>;
  default?: Scalar;
  shorten?: boolean;
}

export interface Mapping {
  source: string;
  fields: { path: string; rules: Rule[] }[];
  constants: { path: string; value: Scalar | Scalar[] }[];
}

/** The mapping that is named: a built-in one, or a file. Undefined for none: the headings themselves say it then. */
export async function findMapping(
  kind: ImportKind,
  name: string | undefined,
): Promise<MappingFile | undefined> {
  if (!name) return undefined;
  const builtIn = Object.hasOwn(builtInMappings, name) ? builtInMappings[name] : undefined;
  if (builtIn && builtIn.kind !== kind)
    throw new FileFault('MAPPING_INVALID', `The mapping ${name} is for ${builtIn.kind}`);
  return builtIn?.mapping ?? parseMapping(await text(name));
}

export function parseMapping(json: string): MappingFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new FileFault('MAPPING_INVALID', `The mapping is no JSON: ${(error as Error).message}`);
  }
  const read = mappingSchema.safeParse(value);
  if (read.success) return read.data;
  const issues = read.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
  throw new FileFault('MAPPING_INVALID', `The mapping is not understood: ${issues.slice(0, 5).join('; ')}`);
}

/** The mapping for this file, checked against the fields there are and the columns it has. */
export function mappingFor(
  kind: ImportKind,
  file: SourceFile,
  written: MappingFile | undefined,
): { mapping: Mapping; warnings: Fault[] } {
  if (!written) return byHeadings(kind, file);
  const unknown = [...Object.keys(written.fields), ...Object.keys(written.constants ?? {})].filter(
    (path) => !fieldAt(kind, path),
  );
  if (unknown.length)
    throw new FileFault(
      'MAPPING_INVALID',
      `The mapping fills fields that ${kind} do not have: ${unknown.join(', ')}`,
    );
  const fields = Object.entries(written.fields).map(([path, sources]) => ({
    path,
    rules: [sources].flat().map(ruleOf),
  }));
  const constants = Object.entries(written.constants ?? {}).map(([path, value]) => ({ path, value }));
  const wanted = [...new Set(fields.flatMap((field) => field.rules.map((one) => one.column)))];
  const missing = wanted.filter((column) => !file.columns.includes(column));
  // In JSON lines a field that no row has is simply unknown in all of them.
  if (missing.length && (file.format !== 'JSONL' || missing.length === wanted.length))
    throw new FileFault(
      'MISSING_COLUMN',
      `The mapping names columns that the file does not have: ${missing.join(', ')}`,
    );
  const warnings = missing.map((column) => warning(1, column, 'MISSING_COLUMN', 'No row has this field'));
  return { mapping: { source: written.source ?? 'import', fields, constants }, warnings };
}

function byHeadings(kind: ImportKind, file: SourceFile): { mapping: Mapping; warnings: Fault[] } {
  const paths = file.columns.map((column) => ({ column, path: pathOfHeading(kind, column) }));
  const fields = paths.flatMap(({ column, path }) => (path ? [{ path, rules: [{ column }] }] : []));
  const first = file.columns.slice(0, 8).join(', ');
  const none = file.columns.length ? `none of its columns is known (${first})` : 'it has no readable row';
  if (!fields.length && file.columns.length)
    throw new FileFault('NO_TABLE', `The file is not understood: ${none}; name them in a mapping`);
  const twice = fields.find((field, i) => fields.findIndex((other) => other.path === field.path) !== i);
  if (twice) throw new FileFault('DUPLICATE_COLUMN', `Two columns are about ${twice.path}`);
  const warnings = paths
    .filter(({ path }) => !path)
    .map(({ column }) => warning(1, column, 'UNKNOWN_COLUMN', 'The column is not known; it is left out'));
  return { mapping: { source: 'import', fields, constants: [] }, warnings };
}

function ruleOf(written: string | z.input<typeof rule>): Rule {
  if (typeof written === 'string') return { column: written };
  if (isForbiddenName(written.column))
    throw new FileFault('FORBIDDEN_NAME', `A column may not be called “${written.column}”`);
  const map =
    written.map && new Map(Object.entries(written.map).map(([from, to]) => [from.trim().toLowerCase(), to]));
  return { ...written, map };
}

async function text(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const names = Object.keys(builtInMappings).join(', ');
    throw new FileFault(
      'FILE_NOT_FOUND',
      `There is no mapping ${path} (${(error as NodeJS.ErrnoException).code}); the built-in ones are ${names}`,
    );
  }
}
