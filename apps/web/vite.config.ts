import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.FAIRWAY_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
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
      // Libraries mark files for server rendering, which says nothing here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
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
