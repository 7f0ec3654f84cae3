import { setTimeout as pauseFor } from 'node:timers/promises';
import { Option, type Command } from 'commander';
import { ClientError, SignedOutError, UnavailableError } from '@fairway/client';
import { connect, type Connection } from './connection.ts';
import { Credentials } from './credentials.ts';
import { WrongInput } from './document.ts';
import { terminal, terminalLanguage, wrongLines, type Language } from './print.ts';
import { describeField, listOperations, runField, type RunOptions } from './run.ts';
import { signIn, signOut, whoAmI, type SignInOptions } from './sign-in.ts';
import { showBoard, showMatches, showPilots, showScenarios } from './views.ts';
import { watchRecord } from './watch.ts';

interface Profile {
  profile: string;
}
interface Listed extends Profile {
  first: string;
  language: Language;
}

/** The commands that speak to a running Fairway over HTTP. */
export function addRemoteCommands(program: Command): void {
  addSession(program);
  addOperations(program);
  addViews(program);
}

function addSession(program: Command): void {
  command(program, 'sign-in', 'signs in at a running Fairway; kept in ~/.config/fairway')
    .option('--url <url>', 'its address', 'http://localhost:3000')
    .option('--token <token>', 'by a token of a program (fw_…)')
    .option('--email <address>', 'by e-mail and password')
    .option('--password-stdin', 'reads the password from standard input')
    .option('--code <digits>', 'the six digits of the second factor')
    .option('--demo <role>', 'as FIRM, VENDOR, OFFICER, REVIEWER or ADMINISTRATOR of the demo market')
    .action((options: SignInOptions) => said(() => signIn(new Credentials(), options, terminal)));
  command(program, 'sign-out', 'ends the session and forgets it').action(({ profile }: Profile) =>
    said(() => signOut(new Credentials(), profile, terminal)),
  );
  command(program, 'whoami', 'says who is signed in, and where').action(({ profile }: Profile) =>
    said(() => whoAmI(signedIn(profile), terminal)),
  );
}

function addOperations(program: Command): void {
  command(program, 'run <field>', 'calls any query or mutation of the GraphQL API')
    .option('--input <json>', 'its input: JSON, @file.json, or - for standard input')
    .option('--args <json>', 'its arguments: JSON, @file.json, or -')
    .option(
      '--select <selection>',
      'what to answer, in GraphQL; without it the record and what names those around it',
    )
    .option('--idempotency-key <key>', 'a create repeated with the same key happens once')
    .option('--json', 'the answer as JSON')
    .action((field: string, options: RunOptions & Profile) =>
      said(() => runField(signedIn(options.profile), field, options, terminal)),
    );
  command(program, 'operations [search]', 'lists the queries and mutations').action(
    (search: string | undefined, { profile }: Profile) =>
      said(() => listOperations(signedIn(profile), search, terminal)),
  );
  command(program, 'describe <field>', 'shows what a query or mutation takes, as example JSON').action(
    (field: string, { profile }: Profile) => said(() => describeField(signedIn(profile), field, terminal)),
  );
}

function addViews(program: Command): void {
  listing(program, 'scenarios [search]', 'lists scenarios')
    .option('--mine', "those of one's own organization, in every state")
    .action((search: string | undefined, options: Listed & { mine?: boolean }) =>
      said(() =>
        showScenarios(signedIn(options.profile), { ...shown(options), search, mine: options.mine }, terminal),
      ),
    );
  listing(
    program,
    'matches <code>',
    'shows what fits a scenario (SC-…) or a solution (SO-…), and why',
  ).action((code: string, options: Listed) =>
    said(() => showMatches(signedIn(options.profile), code, shown(options), terminal)),
  );
  listing(program, 'pilots', 'lists pilots with stage, health and next gate').action((options: Listed) =>
    said(() => showPilots(signedIn(options.profile), shown(options), terminal)),
  );
  listing(program, 'board', 'shows the pilots by stage')
    .option('--filter <which>', 'all, mine, overdue or high-risk')
    .action((options: Listed & { filter?: string }) =>
      said(() =>
        showBoard(signedIn(options.profile), { ...shown(options), filter: options.filter }, terminal),
      ),
    );
  command(program, 'watch <record>', 'says what changes in a record (a code or an id) until Ctrl-C')
    .option('--every <seconds>', 'how often it looks', '5')
    .action((record: string, { profile, every }: Profile & { every: string }) =>
      said(() => {
        const stop = new AbortController();
        process.once('SIGINT', () => stop.abort());
        const pause = (): Promise<unknown> =>
          pauseFor(1000 * number('--every', every, 3600), undefined, { signal: stop.signal }).catch(
            () => undefined,
          );
        return watchRecord(signedIn(profile), record, { signal: stop.signal, pause }, terminal);
      }),
    );
}

const command = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--profile <name>', 'which sign-in, if there are several', 'default');

const listing = (program: Command, name: string, description: string): Command =>
  command(program, name, description)
    .option('--first <n>', 'how many', '20')
    .addOption(
      new Option('--language <language>', 'of titles and names')
        .choices(['zh', 'en'])
        .default(terminalLanguage()),
    );

const shown = ({ first, language }: Listed): { first: number; language: Language } => ({
  first: number('--first', first, 100),
  language,
});

function number(option: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new WrongInput([{ path: option, message: `is a whole number from 1 to ${most}, not ${text}` }]);
}

function signedIn(profile: string): Connection {
  const credential = new Credentials().find(profile);
  if (!credential) throw new Error('Nobody is signed in; see `fairway sign-in --help`');
  return connect(credential);
}

/** Runs a command; what goes wrong is said plainly, field by field, with exit code 1. */
async function said(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const line of complaint(error)) terminal.complain(line);
    process.exitCode = 1;
  }
}

/** What a person should read of an error. */
export function complaint(error: unknown): string[] {
  if (error instanceof WrongInput) return wrongLines(error.wrong);
  if (error instanceof UnavailableError) return [error.message];
  if (error instanceof SignedOutError) return [`${error.message}: \`fairway sign-in\``];
  if (error instanceof ClientError) {
    if (error.fields.length)
      return wrongLines(error.fields.map(({ path, message }) => ({ path: path.join('.'), message })));
    return [`${error.code}: ${error.message}${error.traceId ? ` (trace ${error.traceId})` : ''}`];
  }
  return [error instanceof Error ? error.message : String(error)];
}
