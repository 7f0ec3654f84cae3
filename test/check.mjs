import { install } from '../apps/cli/bin/prepare.mjs';
import { bin, Tally } from './tally.mjs';

install();
const tally = new Tally();
// The longest first.
await tally.steps([
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types of the console', bin('tsc'), ['-p', 'apps/web/tsconfig.json']],
  [
    'typed operations of the console',
    bin('graphql-codegen'),
    ['--config', 'libs/client/codegen.mjs', '--check'],
  ],
]);
tally.close();
