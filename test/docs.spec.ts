import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { settingsTable } from '@fairway/runtime';
import { fairwayProgram } from '../apps/cli/src/program.ts';

const root = join(__dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const arrows = JSON.parse(read('test/arch/arrows.json')) as {
  libs: string[];
  leaves: string[];
  apps: Record<string, string[]>;
};
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const program = fairwayProgram();

/** Cells of a row, with or without the padding that a formatter gives them. */
const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What follows `fairway`, in text and in examples; the long form of the examples counts too. */
const commandsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^ *|`)(?:npm run (?:--silent )?fairway -- |fairway )([a-z][a-z:-]*(?: [a-z][a-z-]*)?)/gm,
    ),
  ].map((found) => found[1]!);

/** The command of these words, whose further words are arguments. */
function find(words: string[], from: Command = program): Command | undefined {
  const command = from.commands.find((one) => one.name() === words[0]);
  if (!command?.commands.length) return command;
  return find(words.slice(1), command);
}

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  const text = read(name);

  it('has the settings of the schema', () => {
    const block = /<!-- settings -->([\s\S]*)<!-- \/settings -->/.exec(text)![1]!;
    const rows = block.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.map(cells)).toEqual(
      settingsTable().map((row) => [`\`${row.name}\``, row.default && `\`${row.default}\``, row.meaning]),
    );
  });

  it('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z0-9:-]*)/g)].map((found) => found[1]!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = commandsIn(text);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((command) => !find(command.split(' ')))).toEqual([]);
  });

  it('names every command', () => {
    const all = program.commands.flatMap((one) =>
      one.commands.length ? one.commands.map((inner) => `${one.name()} ${inner.name()}`) : [one.name()],
    );
    const named = commandsIn(text);
    expect(all.filter((command) => !named.some((one) => `${one} `.startsWith(`${command} `)))).toEqual([]);
  });

  it('shows every library and app in the map', () => {
    const missing = [...arrows.libs, ...arrows.leaves, ...Object.keys(arrows.apps)].filter(
      (folder) => !new RegExp(`^  ${folder}/`, 'm').test(text),
    );
    expect(missing).toEqual([]);
  });

  it('shows the libraries in the order of the arrows', () => {
    const shown = [...text.matchAll(/^  ([a-z]+)\//gm)].map((found) => found[1]!);
    expect(shown.filter((folder) => arrows.libs.includes(folder))).toEqual(arrows.libs);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/[^!]\[[^\]]*\]\(([^)#]+)\)/g)].map((found) => found[1]!);
    const inCode = [...text.matchAll(/@(docs\/[a-z.-]+)/g)].map((found) => found[1]!);
    expect([...links, ...inCode].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the two READMEs', () => {
  const shape = (name: string): string[] =>
    read(name)
      .replace(/^ *```[\s\S]*?^ *```/gm, '```')
      .split('\n')
      .flatMap(
        (line) =>
          /^(#{1,6} |\d\. |\| `?\w|- \*\*|```)/.exec(line.replace(/^\| [^\x00-\x7f]/, '| x'))?.[1] ?? [],
      )
      .map((mark) => mark.slice(0, 2));

  it('have the same shape: headings, steps, tables and points', () => {
    expect(shape('README.zh.md')).toEqual(shape('README.md'));
  });

  it('have the same examples', () => {
    const examples = (name: string): string[] =>
      [...read(name).matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].map((found) =>
        found[1]!.replace(/ *#.*$/gm, ''),
      );
    expect(examples('README.zh.md')).toEqual(examples('README.md'));
  });
});
