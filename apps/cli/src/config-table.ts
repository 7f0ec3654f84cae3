import { settingsTable } from '@fairway/runtime';
import { table } from './remote/print.ts';

/** Every setting with its default and meaning: for the terminal, or as the table that stands in the READMEs. */
export function configTable({ markdown }: { markdown?: boolean }): string {
  const rows = settingsTable();
  if (!markdown)
    return table(
      ['setting', 'default', 'meaning'],
      rows.map((row) => [row.name, row.default, row.meaning]),
    );
  const lines = rows.map(
    (row) => `| \`${row.name}\` | ${row.default && `\`${row.default}\``} | ${row.meaning} |`,
  );
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...lines].join('\n');
}
