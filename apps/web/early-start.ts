import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Parts } from './src/early/parts.ts';

type Chunk = Rolldown.OutputChunk;
type Built = Record<string, Chunk | Rolldown.OutputAsset>;

/** What each language brings. */
const LANGUAGES = {
  zh: [/\/src\/i18n\/zh\.ts$/, /\/antd\/es\/locale\/zh_CN\.js$/, /\/dayjs\/locale\/zh-cn\.js$/],
  en: [/\/src\/i18n\/en\.ts$/, /\/antd\/es\/locale\/en_US\.js$/, /\/dayjs\/locale\/en\.js$/],
};

/**
 * Puts a small script before the console's own: it knows which files each page and language will need, and asks for them,
 * and for what the page reads first, while the console is still on its way.
 */
export function earlyStart(root: string, plugins: Plugin[]): Plugin {
  let made: { fileName: string; source: string } | undefined;
  return {
    name: 'early-start',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { bundle, path }) {
        if (!bundle || path !== '/index.html') return;
        const source = await earlyScript(root, plugins, partsOf(root, bundle as Built));
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        made = { fileName: `assets/early-${hash}.js`, source };
        return [
          {
            tag: 'script',
            attrs: { async: true, crossorigin: true, src: `/${made.fileName}` },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
    generateBundle() {
      if (made) this.emitFile({ type: 'asset', ...made });
    },
  };
}

/** The script by itself: sharing nothing with the console, it waits for nothing. */
async function earlyScript(root: string, plugins: Plugin[], parts: Parts): Promise<string> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins,
    define: { __PARTS__: JSON.stringify(parts) },
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/early/early.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

function partsOf(root: string, bundle: Built): Parts {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const entry = chunks.find((one) => one.isEntry && one.facadeModuleId?.endsWith('/index.html'))!;
  const byName = new Map(chunks.map((one) => [one.fileName, one]));
  const whole = (start: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(start)) return seen;
    seen.add(start);
    const chunk = byName.get(start);
    chunk?.viteMetadata?.importedCss.forEach((one) => seen.add(one));
    chunk?.imports.forEach((one) => whole(one, seen));
    return seen;
  };
  const first = whole(entry.fileName);
  const files: string[] = [];
  const numbersOf = (starts: readonly (Chunk | undefined)[]): number[] =>
    [...new Set(starts.flatMap((one) => (one ? [...whole(one.fileName)] : [])))]
      .filter((name) => !first.has(name))
      .map((name) => (files.includes(name) ? files.indexOf(name) : files.push(name) - 1));
  const of = (matches: (id: string) => boolean): Chunk | undefined =>
    chunks.find((one) => one.facadeModuleId && matches(one.facadeModuleId));
  const language = (patterns: readonly RegExp[]): number[] =>
    numbersOf(patterns.map((pattern) => of((id) => pattern.test(id))));
  return {
    languages: { zh: language(LANGUAGES.zh), en: language(LANGUAGES.en) },
    pages: Object.fromEntries(
      pagesOf(root).map(([path, module]) => [path, numbersOf([of((id) => id === module)])]),
    ),
    files,
  };
}

/** The router's paths with the modules of their pages, as the routes of the features say. */
function pagesOf(root: string): [path: string, module: string][] {
  const sources = [
    join(root, 'src/routes/router.tsx'),
    ...readdirSync(join(root, 'src/features')).map((one) => join(root, 'src/features', one, 'routes.ts')),
  ];
  return sources.flatMap((source) =>
    routesIn(read(source)).map(([path, module]): [string, string] => [path, join(dirname(source), module)]),
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Paths and lazy modules of the routes in a source text. */
export const routesIn = (text: string): [path: string, module: string][] =>
  text
    .split('createRoute(')
    .slice(1)
    .flatMap((one): [string, string][] => {
      const path = /\bpath: '([^']+)'/.exec(one)?.[1];
      const module = /\bimport\('([^']+)'\)/.exec(one)?.[1];
      return path && module ? [[path, module]] : [];
    });
