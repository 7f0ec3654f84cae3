import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** One file of the build, as the budgets look at it. */
export interface BuiltFile {
  file: string;
  /** Bytes over the wire. */
  gzip: number;
  /** Share of the code that is a component: a library's, or ours in `ui/`. */
  component: number;
  /** The module that this file was made for: the console's entry, a page, or what is loaded later. */
  of: string | null;
  isEntry: boolean;
  imports: string[];
  dynamicImports: string[];
  css: string[];
}

/** Writes `build-report.json` beside the built console: what each file weighs and what it brings along. */
export const buildReport: Plugin = {
  name: 'build-report',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files: BuiltFile[] = [];
    for (const part of Object.values(bundle)) {
      if (part.type === 'asset') {
        if (part.fileName.endsWith('.css'))
          files.push({
            file: part.fileName,
            gzip: gzipSync(part.source).length,
            component: 0,
            of: null,
            isEntry: false,
            imports: [],
            dynamicImports: [],
            css: [],
          });
        continue;
      }
      const lengths = Object.entries(part.modules).map(
        ([id, { renderedLength }]) => [/\/node_modules\/|\/src\/ui\//.test(id), renderedLength] as const,
      );
      const total = lengths.reduce((sum, [, length]) => sum + length, 0);
      const components = lengths.reduce((sum, [is, length]) => sum + (is ? length : 0), 0);
      files.push({
        file: part.fileName,
        gzip: gzipSync(part.code).length,
        component: total ? components / total : 0,
        of: part.facadeModuleId?.replace(/^.*\/apps\/web\//, '') ?? null,
        isEntry: part.isEntry,
        imports: part.imports,
        dynamicImports: part.dynamicImports,
        css: [...(part.viteMetadata?.importedCss ?? [])],
      });
    }
    this.emitFile({ type: 'asset', fileName: 'build-report.json', source: JSON.stringify(files) });
  },
};
