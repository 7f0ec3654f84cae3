import { FileFault } from './fault.ts';
import type { ImportKind } from './fields.ts';
import { pathOfHeading } from './headings.ts';
import { readSource } from './read-file.ts';
import type { Cell } from './source-file.ts';

const SAMPLES = 3;
const SAMPLE_ROWS = 50;

/** What a table holds, as far as one has to see it to match its columns. */
export interface Look {
  format: string | null;
  encoding: string | null;
  rows: number;
  columns: { name: string; samples: string[]; suggested: string | null }[];
  problem: { code: string; message: string } | null;
}

/** Reads a table for its columns; that it is none is an answer too. */
export async function lookInto(bytes: Buffer, kind: ImportKind, sheet: string | null): Promise<Look> {
  try {
    const { format, encoding, columns, rows } = await readSource(bytes, { sheet: sheet ?? undefined });
    const first = rows.slice(0, SAMPLE_ROWS);
    return {
      format,
      encoding,
      rows: rows.length,
      columns: columns.map((name) => ({
        name,
        samples: samplesOf(first.map((row) => row.cells.get(name))),
        suggested: pathOfHeading(kind, name) ?? null,
      })),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return nothingFor(error);
  }
}

export const nothingFor = ({ code, message }: FileFault): Look => ({
  format: null,
  encoding: null,
  rows: 0,
  columns: [],
  problem: { code, message },
});

function samplesOf(cells: readonly (Cell | undefined)[]): string[] {
  const texts = cells.flatMap((cell) =>
    cell === undefined ? [] : [[cell].flat().map(said).join('; ').slice(0, 80)],
  );
  return [...new Set(texts)].filter(Boolean).slice(0, SAMPLES);
}

const said = (value: string | number | boolean | Date): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
