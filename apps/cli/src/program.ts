import { Command } from 'commander';
import { addImportCommands } from './import/commands.ts';
import type { MatchCalibrateOptions } from './match-calibrate.ts';
import type { MatchEvalOptions } from './match-eval.ts';
import type { MatchSimulateOptions } from './match-simulate.ts';
import { addRemoteCommands } from './remote/commands.ts';

/** Every command of `fairway`; what a command needs is loaded when it runs. */
export function fairwayProgram(): Command {
  const program = new Command('fairway').description(
    'Fairway 航道: an open marketplace that brings industrial AI from pilots into deep water',
  );

  program
    .command('start')
    .description('starts PostgreSQL, api, worker and console; loads the demo market once')
    .option('--no-demo', 'without the demo market and its one-click sign-in')
    .option('--watch', 'for development: from sources, started again when they change')
    .action(async (options: { demo: boolean; watch?: boolean }) =>
      (await import('./start.ts')).start(options),
    );

  program
    .command('migrate')
    .description('brings the database of DATABASE_URL up to date')
    .action(async () => (await import('./migrate.ts')).migrateDatabase());

  program
    .command('doctor')
    .description('says what is wrong with this machine or a setting')
    .action(async () => (await import('./doctor.ts')).doctor());

  program
    .command('audit:verify')
    .description('walks the audit chain and says whether every entry holds')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => (await import('./audit-verify.ts')).auditVerify(options));

  program
    .command('admin')
    .description('administrators, on the installation itself')
    .command('create')
    .description('makes an administrator, or gives a known person that right and a new password')
    .requiredOption('--email <address>', 'who')
    .option('--name <name>', 'name of a new person', 'Administrator')
    .option('--password-stdin', 'reads the password from standard input')
    .action(async (options: { email: string; passwordStdin?: boolean; name?: string }) =>
      (await import('./admin-create.ts')).adminCreate(options),
    );

  program
    .command('config')
    .description('lists every setting with its default and meaning')
    .option('--markdown', 'as the table of the READMEs')
    .action(async (options: { markdown?: boolean }) => {
      process.stdout.write(`${(await import('./config-table.ts')).configTable(options)}\n`);
    });

  program
    .command('match:eval')
    .description('ranks a test collection by the code that ranks solutions, and says how well')
    .requiredOption('--corpus <file>', 'documents, JSON lines with _id, title and text')
    .requiredOption('--queries <file>', 'questions, JSON lines with _id and text')
    .requiredOption('--qrels <file>', 'judgements: question, document, grade')
    .option('--k <n>', 'how deep a ranking is looked at', '100')
    .option('--candidates <file>', 'question and document a line: rank each question over its own only')
    .option('--run <file>', 'write the ranking to this file, in the format of TREC')
    .option('--json', 'the figures as JSON')
    .action(async (options: MatchEvalOptions) => {
      await (await import('./match-eval.ts')).matchEval(options);
    });

  program
    .command('match:calibrate')
    .description('fits the likelihood on earlier outcomes and says how true it is on later ones')
    .option('--simulate', 'on a market with hidden true probabilities, without a database')
    .option('--seed <n>', 'which simulated market', '1')
    .option('--scenarios <n>', 'how many scenarios it has', '4000')
    .option('--json', 'the figures as JSON')
    .action(async (options: MatchCalibrateOptions) => {
      await (await import('./match-calibrate.ts')).matchCalibrate(options);
    });

  program
    .command('match:simulate')
    .description('introduces simulated markets in three ways: independent lists, ours, and the optimum')
    .option('--markets <n>', 'how many markets', '5')
    .option('--scenarios <n>', 'scenarios in each')
    .option('--solutions <n>', 'solutions in each')
    .option('--json', 'the figures as JSON')
    .action(async (options: MatchSimulateOptions) => {
      (await import('./match-simulate.ts')).matchSimulate(options);
    });

  addImportCommands(program);
  addRemoteCommands(program);

  return program;
}
