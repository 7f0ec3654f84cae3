import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(__dirname, '../../apps/web/src/features');
/** Routes that are no pages of the built console. */
const NO_PAGE = ['/gallery'];

/** Addresses of the console, as its routes write them: `/scenarios/$code/edit` → `/scenarios/$/edit`. */
const routes = readdirSync(features)
  .flatMap((feature) => {
    try {
      return [readFileSync(join(features, feature, 'routes.ts'), 'utf8')];
    } catch {
      return [];
    }
  })
  .flatMap((source) => [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!))
  .map((path) => path.replace(/\$\w+/g, '$'))
  .filter((path) => !NO_PAGE.includes(path));

/** Takes what is filled in out of a template: `/data/${await asset(page)}/edit` → `/data/$/edit`. */
function unfilled(template: string): string {
  let open = 0;
  let plain = '';
  for (let at = 0; at < template.length; at++) {
    if (!open && template.startsWith('${', at)) {
      plain += '$';
      open = 1;
      at += 1;
    } else if (open) open += template[at] === '{' ? 1 : template[at] === '}' ? -1 : 0;
    else plain += template[at];
  }
  return plain;
}

const source = readFileSync(join(__dirname, 'every-page.ts'), 'utf8');
const opened = new Set(
  [...source.matchAll(/'(\/[^'\n]*)'|`(\/[^`]*)`/g)].map(
    ([, quoted, template]) => unfilled(quoted ?? template!).split(/[?#]/)[0]!,
  ),
);

it('finds the routes and the pages', () => {
  expect(routes.length).toBeGreaterThan(55);
  expect(opened.size).toBeGreaterThan(50);
});

it('looks at every route of the console in each language, width and theme', () => {
  expect(routes.filter((path) => !opened.has(path))).toEqual([]);
});
