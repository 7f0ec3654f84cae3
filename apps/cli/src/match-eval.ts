import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { evaluateRun, marketReader, MemoryIndex } from '@fairway/matching';
import type { Evaluation, PlainText, Run } from '@fairway/matching';

export interface MatchEvalOptions {
  corpus: string;
  queries: string;
  qrels: string;
  k?: number | string;
  /** Where to write the ranking, in the format of TREC. */
  run?: string;
  /** Lines of question and document: each question is ranked over its own documents only. */
  candidates?: string;
  json?: boolean;
}

/** Ranks a test collection by the code that ranks solutions, and prints how well. */
export async function matchEval(options: MatchEvalOptions): Promise<Evaluation> {
  const [corpus, queries, judgements, pairs] = await Promise.all([
    readTexts(options.corpus),
    readTexts(options.queries),
    readJudgements(options.qrels),
    options.candidates ? readJudgements(options.candidates) : undefined,
  ]);
  const candidates =
    pairs && new Map([...pairs].map(([query, documents]) => [query, new Set(documents.keys())]));
  const k = Number(options.k ?? 100);
  if (!Number.isInteger(k) || k < 1) throw new Error(`--k takes a whole number above 0, not ${options.k}`);
  const { report, run } = evaluateRun(
    { corpus, queries, judgements, k, ...(candidates && { candidates }) },
    { reader: marketReader(), index: new MemoryIndex(), now: () => performance.now() },
  );
  if (options.run) await writeFile(options.run, trec(run));
  const rounded = Object.fromEntries(
    Object.entries(report).map(([name, value]) => [
      name,
      Number(value.toFixed(name.endsWith('_ms') ? 2 : 4)),
    ]),
  ) as unknown as Evaluation;
  process.stdout.write(options.json ? `${JSON.stringify(rounded)}\n` : table(rounded));
  return rounded;
}

async function readTexts(file: string): Promise<PlainText[]> {
  const texts: PlainText[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const row = parse(line, `${file}:${number}`);
    const id = row._id ?? row.id;
    if (id === undefined) throw new Error(`${file}:${number}: no _id`);
    texts.push({ id: String(id), title: String(row.title ?? ''), text: String(row.text ?? '') });
  }
  return texts;
}

function parse(line: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}

/** question, document, grade; also the four columns of TREC; a heading is passed over. */
async function readJudgements(file: string): Promise<Map<string, Map<string, number>>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of (await readFile(file, 'utf8')).split(/\r?\n/)) {
    const cells = line.trim().split(line.includes('\t') ? '\t' : /\s+/);
    const [query, document, grade] = cells.length >= 4 ? [cells[0], cells[2], cells[3]] : cells;
    if (!query || !document || (grade !== undefined && !Number.isFinite(Number(grade)))) continue;
    const graded = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, graded.set(document, Number(grade ?? 0)));
  }
  return judgements;
}

function trec(run: Run): string {
  const lines: string[] = [];
  for (const [query, hits] of run)
    hits.forEach(({ id, score }, i) => lines.push(`${query} Q0 ${id} ${i + 1} ${score} fairway`));
  return `${lines.join('\n')}\n`;
}

const table = (report: Evaluation): string =>
  Object.entries(report)
    .map(([name, value]) => `${name.padEnd(12)}${value}\n`)
    .join('');
