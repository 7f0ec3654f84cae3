import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Index } from 'flexsearch';
import { cpuMs, sameLists } from './figures-of.mjs';

// It ranks by place and by how many words meet, not by BM25. It is given only the terms that questions ask for, since
// the rest does not fit its memory; that makes it faster, not slower.
const [folder, few] = process.argv.slice(2);
const index = new Index({ tokenize: 'strict', encode: (text) => text.split(' '), resolution: 9 });
let n = 0;
let spent = 0;
for await (const line of createInterface({ input: createReadStream(join(folder, 'asked-docs.txt')) })) {
  const id = n++;
  spent += cpuMs(() => index.add(id, line));
}
const asked = readFileSync(join(folder, 'asked.txt'), 'utf8').split('\n').slice(0, Number(few));
const times = [];
const best = [];
for (let pass = 0; pass < 2; pass++)
  asked.forEach((line, i) => {
    let found;
    times[i] = cpuMs(() => (found = index.search(line, { limit: 50, suggest: true })));
    best[i] = found;
  });
const every = asked.slice(0, 5).map((line) => index.search(line, { limit: n, suggest: true }).slice(0, 50));
process.stdout.write(
  JSON.stringify({ index_s: spent / 1_000, times, agreed: sameLists(best.slice(0, 5), every) }),
);
process.exit(0);
