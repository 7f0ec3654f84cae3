import type { Command } from 'commander';
import type { ImportKind } from '@fairway/importing';
import type { ImportOptions } from './run-import.ts';

const MAPPING_HELP = `
FILE is CSV (comma, semicolon or tab; UTF-8, UTF-16 or GB18030), XLSX or JSON lines; its content says which.
Without --mapping the headings name the fields: by path (organization.name, needs.1.capability, indicators.1.target),
or by the Chinese or English name that the template writes above its columns.

A mapping file says which column fills which field:
  {
    "source": "our-erp",
    "fields": {
      "externalId": "Ticket",
      "title": { "column": "Subject", "shorten": true },
      "constraints.deployment": { "column": "Where", "split": "/", "map": { "机房": "ON_PREM", "*": null } },
      "sector": [{ "column": "Class" }, { "column": "Group", "default": "C" }]
    },
    "constants": { "language": "zh" }
  }
  column   the heading, or the path in a JSON line; of a list the first that says something is taken
  split    what divides several values in a cell
  map      values in place of those of the column; "*" stands for all others, null for unknown
  default  the value where the cell is blank
  shorten  cuts a text that is too long, with a warning

Built-in mappings: us-ai-inventory-2025, eu-ai-watch.
A row is imported as a whole or not at all. The same source and external id again updates the record, or leaves it
unchanged; so an import that was stopped goes on when it is run again. Unknown organizations are registered
unverified, with an invitation when the file has a contact address.
Exit code: 0 all rows imported, 1 some failed or the file cannot be read, 130 stopped.`;

/** `fairway import …` */
export function addImportCommands(program: Command): void {
  const command = program
    .command('import')
    .description('brings in scenarios or solutions from a file, or writes a template to fill in');
  addImport(command, 'scenarios', [
    '--open',
    'open them, as far as their screening lets them; without it they are drafts',
  ]);
  addImport(command, 'solutions', ['--list', 'list them on the market; without it they are drafts']);
  command
    .command('template <kind> <out.xlsx>')
    .description(
      'writes an XLSX with headings in both languages, an example and all codes; kind is scenarios or solutions',
    )
    .action(async (kind: string, path: string) => {
      if (kind !== 'scenarios' && kind !== 'solutions')
        command.error(`There is a template of scenarios and one of solutions, none of ${kind}`);
      const { importTemplate } = await import('@fairway/importing');
      const { FileFault } = await import('@fairway/importing');
      await importTemplate(kind as ImportKind, path).catch((error: unknown) => {
        if (!(error instanceof FileFault)) throw error;
        command.error(error.message);
      });
    });
}

function addImport(command: Command, kind: ImportKind, publish: [string, string]): void {
  command
    .command(`${kind} <file>`)
    .description(`brings in ${kind} from CSV, XLSX or JSON lines`)
    .option('--mapping <name>', 'a mapping file, or the name of a built-in mapping')
    .option('--source <name>', 'where the records come from; external ids are unique within it')
    .option('--sheet <name>', 'the sheet of an XLSX, if not the first')
    .option('--dry-run', 'say what would happen and write nothing')
    .option(...publish)
    .option('--limit <n>', 'the first n rows only')
    .option('--report <file>', 'write every error and warning to this CSV')
    .option('--json', 'the summary as JSON')
    .addHelpText('after', MAPPING_HELP)
    .action(async (file: string, options: ImportOptions) =>
      (await import('./import-command.ts')).importCommand(kind, file, options),
    );
}
