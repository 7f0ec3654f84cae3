import { addressOf, connect, type Connection } from './connection.ts';
import type { Credential, Credentials } from './credentials.ts';
import { readPassword } from './input.ts';
import { terminalLanguage, textOf, type Output } from './print.ts';
import { WrongInput } from './document.ts';

export interface SignInOptions {
  url: string;
  profile: string;
  token?: string;
  email?: string;
  passwordStdin?: boolean;
  /** The six digits of a second factor. */
  code?: string;
  demo?: string;
}

interface Viewer {
  person: { name: string; email: string };
  organization: { code: string; name: unknown; parts: string[] } | null;
  role: string | null;
  administrator: boolean;
  scopes: string[];
}

const PROBLEMS = 'problems { code message path }';

/** Keeps a credential that the server accepts. */
export async function signIn(
  credentials: Credentials,
  options: SignInOptions,
  output: Output,
): Promise<void> {
  const ways = [options.token, options.email, options.demo].filter(Boolean).length;
  if (ways !== 1) throw new Error('Sign in by one of --token, --email and --demo');
  const url = addressOf(options.url);
  const connection = connect({ url, token: options.token });
  if (options.demo)
    await become(connection, 'demoSignIn', 'DemoSignInInput', { role: options.demo.toUpperCase() });
  if (options.email)
    await become(connection, 'signIn', 'SignInInput', {
      email: options.email,
      password: await readPassword(options.passwordStdin),
      ...(options.code && { code: options.code }),
    });
  const viewer = await viewerOf(connection);
  if (!viewer) throw new Error('The server does not accept this token');
  const credential: Credential = options.token
    ? { url, token: options.token }
    : { url, cookie: connection.cookie };
  credentials.keep(options.profile, credential);
  output.say(`Signed in at ${url}: ${described(viewer)}`);
}

/** Ends the session and forgets the credential, even of a server that is gone. */
export async function signOut(credentials: Credentials, profile: string, output: Output): Promise<void> {
  const credential = credentials.find(profile);
  if (!credential) return output.say('Nobody was signed in');
  credentials.forget(profile);
  if (credential.cookie) {
    try {
      await connect(credential).ask(`mutation { signOut { ${PROBLEMS} } }`);
    } catch (error) {
      output.complain(
        `The session is forgotten here but may live on at ${credential.url}: ${(error as Error).message}`,
      );
    }
  }
  output.say(
    credential.token ? 'Signed out; the token itself stays valid until it is revoked' : 'Signed out',
  );
}

export async function whoAmI(connection: Connection, output: Output): Promise<void> {
  const viewer = await viewerOf(connection);
  if (!viewer) throw new Error(`The session at ${connection.url} is over; please sign in again`);
  output.say(`${described(viewer)}\n${connection.url}`);
}

async function become(connection: Connection, field: string, type: string, input: object): Promise<void> {
  const data = await connection.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${PROBLEMS} } }`,
    { input },
  );
  const { problems } = data[field] as {
    problems: { code: string; message: string; path: string[] | null }[];
  };
  if (problems.length)
    throw new WrongInput(
      problems.map(({ code, message, path }) => ({ code, message, path: path?.join('.') ?? '' })),
    );
}

async function viewerOf(connection: Connection): Promise<Viewer | null> {
  const { viewer } = await connection.ask(
    '{ viewer { person { name email } organization { code name { zh en } parts } role administrator scopes } }',
  );
  return viewer as Viewer | null;
}

function described({ person, organization, role, administrator, scopes }: Viewer): string {
  const place = organization
    ? `, ${role?.toLowerCase()} of ${textOf(organization.name, terminalLanguage())} (${organization.code}, ${organization.parts.join(', ')})`
    : '';
  const right = scopes.includes('WRITE') ? '' : ', reads only';
  return `${person.name} <${person.email}>${place}${administrator ? ', administrator' : ''}${right}`;
}
