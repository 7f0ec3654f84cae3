import asc from 'assemblyscript/asc';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'scoring.ts');
const TARGET = join(import.meta.dirname, '../src/domain/scoring-wasm.ts');

/** The module that `scoring.ts` compiles to, as the source text that is committed. */
async function compile() {
  let binary;
  const { error, stderr } = await asc.main(
    [
      'scoring.ts',
      '--outFile',
      'scoring.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
    ],
    {
      readFile: (name) => (name === 'scoring.ts' ? readFileSync(SOURCE, 'utf8') : null),
      writeFile: (_, contents) => void (binary = contents),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr}`);
  const base64 = Buffer.from(binary).toString('base64');
  return `/** \`libs/matching/kernel/scoring.ts\`, compiled: \`npm run kernel\` makes it anew. */\nexport const SCORING =\n  '${base64}';\n`;
}

// With --print nothing is written: a test compares.
const made = await compile();
if (process.argv.includes('--print')) process.stdout.write(made);
else writeFileSync(TARGET, made);
