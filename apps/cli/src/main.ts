import 'reflect-metadata';
import { Command } from 'commander';
import { SettingsError } from '@fairway/runtime';
import { addImportCommands } from './import/commands.ts';

const program = new Command('fairway').description(
  'Fairway 航道: an open marketplace that brings industrial AI from pilots into deep water',
);

program
  .command('start')
  .description('starts PostgreSQL, api, worker and console; loads the demo market once')
  .option('--no-demo', 'without the demo market and its one-click sign-in')
  .action(async (options: { demo: boolean }) => (await import('./start.ts')).start(options));

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

addImportCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
