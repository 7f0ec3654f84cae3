import { install } from '../apps/cli/bin/prepare.mjs';
import { bin, Tally } from './tally.mjs';

install();
const tally = new Tally();
tally.step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
tally.step('lint', bin('eslint'), ['--max-warnings', '0', '.']);
tally.step('types', bin('tsc'), ['-p', 'tsconfig.json']);
tally.step('types of the console', bin('tsc'), ['-p', 'apps/web/tsconfig.json']);
tally.step('typed operations of the console', bin('graphql-codegen'), [
  '--config',
  'libs/client/codegen.mjs',
  '--check',
]);
tally.close();
