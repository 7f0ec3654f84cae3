import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/**
 * For development: api and worker straight from their sources, started again when one changes, and the console rebuilt.
 * They speak no channel to us, so nobody waits for them: what is wrong stands in the terminal.
 */
export function watchSources(root: string, environment: NodeJS.ProcessEnv): ChildProcess[] {
  const run = (command: string, args: string[], cwd = root): ChildProcess =>
    spawn(command, args, { cwd, env: environment, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const fromSource = ['--watch', '--conditions=source', '--import', '@swc-node/register/esm-register'];
  return [
    run(process.execPath, [...fromSource, join(root, 'apps/worker/src/main.ts')]),
    run(process.execPath, [...fromSource, join(root, 'apps/api/src/main.ts')]),
    run(
      join(root, 'node_modules/.bin/vite'),
      ['build', '--watch', '--logLevel', 'warn'],
      join(root, 'apps/web'),
    ),
  ];
}
