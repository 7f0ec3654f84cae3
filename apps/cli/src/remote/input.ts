import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Data } from './connection.ts';
import { WrongInput } from './document.ts';

/** JSON written in place, in a file (`@file.json`) or on standard input (`-`). */
export async function readJson(option: string, text: string): Promise<Data> {
  const json =
    text === '-' ? await readStandardInput() : text.startsWith('@') ? readFile(text.slice(1), option) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new WrongInput([{ path: option, message: `is not JSON: ${(error as Error).message}` }]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongInput([{ path: option, message: 'is not a JSON object' }]);
  return value as Data;
}

/** A password: from standard input when told so, else asked for without showing it. */
export async function readPassword(fromInput: boolean | undefined): Promise<string> {
  if (fromInput) return (await readStandardInput()).replace(/\r?\n$/, '');
  if (!process.stdin.isTTY)
    throw new Error('There is no terminal to ask for the password; use --password-stdin');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asked = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write('Password: ');
  try {
    return await new Promise((done) => asked.question('', done));
  } finally {
    asked.close();
    process.stderr.write('\n');
  }
}

function readFile(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new WrongInput([{ path: option, message: (error as Error).message }]);
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}
