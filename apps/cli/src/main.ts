import 'reflect-metadata';
import { ClusterInUse } from '@fairway/database';
import { SettingsError } from '@fairway/runtime';
import { fairwayProgram } from './program.ts';

const program = fairwayProgram();

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof ClusterInUse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
