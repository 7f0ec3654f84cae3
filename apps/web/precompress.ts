import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
/** The editor of the page to try the API on is compressed when asked for: as small as can be, it would hold the build up. */
const LARGEST = 700_000;
const SMALLEST = 1_024;

/** Puts each file beside itself as small as Brotli makes it: once while building instead of each time it is sent. */
export const precompress = (folder: string): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async closeBundle() {
    const files = readdirSync(folder)
      .filter((name) => /\.(js|css|svg)$/.test(name))
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).size >= SMALLEST && statSync(file).size <= LARGEST);
    await Promise.all(
      files.map(async (file) => {
        const text = readFileSync(file);
        const small = await compress(text, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          },
        });
        writeFileSync(`${file}.br`, small);
      }),
    );
  },
});
