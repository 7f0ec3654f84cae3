import { fileURLToPath } from 'node:url';
import { copyFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { buildReport } from './build-report.ts';
import { earlyStart } from './early-start.ts';
import { precompress } from './precompress.ts';
import { shellChunkOf } from './shell-chunk.ts';

/** What so many pages share comes in one file: many small ones would wait for one another on the line. */
const OFTEN = 8;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.FAIRWAY_API ?? 'http://127.0.0.1:3000';

/**
 * The documents that this console sends by their hash: the service that serves it gets their texts, the browser only
 * whether each reads or writes. Subscriptions go over the socket as they are.
 */
const registeredDocuments = {
  name: 'registered-documents',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /generated\/graphql\.ts$/.test(id)
      ? code
          .replace(/= new TypedDocumentString\(/g, '= /*#__PURE__*/ new TypedDocumentString(')
          .replace(/\(`\s*fragment [^`]*`/g, '(``')
          .replace(/\(`\s*(query|mutation) [^`]*`/g, '(`$1 `')
      : undefined,
};

const documentsBeside = {
  name: 'documents-beside',
  apply: 'build' as const,
  closeBundle: () =>
    copyFileSync(
      at('../../libs/client/src/generated/persisted-documents.json'),
      at('./dist/persisted-documents.json'),
    ),
};

export default defineConfig({
  plugins: [
    registeredDocuments,
    documentsBeside,
    earlyStart(at('.'), [registeredDocuments]),
    buildReport,
    precompress(at('./dist/assets')),
  ],
  root: at('.'),
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // GraphiQL's editor is large, and loads only on its own page.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { index: at('./index.html'), graphiql: at('./graphiql.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: shellChunkOf(at('./src/main.tsx'), at('./src/graphiql.tsx')) },
            { name: 'often', test: /\/src\/|react-virtual|virtual-core/, minShareCount: OFTEN },
          ],
        },
      },
      // Libraries mark files for server rendering, which says nothing here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  // Its workers are files of their own, which the bundling of dependencies for development cannot follow.
  optimizeDeps: { exclude: ['@graphiql/react/setup-workers/vite'] },
  server: {
    proxy: {
      '/files': { target: api },
      '/imports': { target: api },
      '/graphql': {
        target: api,
        ws: true,
        bypass: (request) =>
          request.method === 'GET' && request.headers.accept?.includes('text/html')
            ? '/graphiql.html'
            : undefined,
      },
    },
  },
});
