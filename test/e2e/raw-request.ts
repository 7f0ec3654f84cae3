import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Sent {
  status: number;
  text: string;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string; traceId: string } }[] };
}
export interface Request {
  method?: 'GET' | 'POST';
  url?: string;
  payload?: string;
  headers?: Record<string, string>;
}

/** A request as it stands, without a client that would put it right. */
export async function send(
  api: NestFastifyApplication,
  { method = 'POST', url = '/graphql', payload, headers = {} }: Request,
): Promise<Sent> {
  const response = await api.inject({
    method,
    url,
    payload,
    headers: { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  return {
    status: response.statusCode,
    text: response.payload,
    body: JSON.parse(response.payload) as Sent['body'],
  };
}

/** Refused before anything ran, coded, traced, and without a word about the inside. */
export function expectRefused(sent: Sent, codes: string[], statuses = [400]): void {
  expect(statuses).toContain(sent.status);
  expect(sent.body.data ?? null).toBeNull();
  expect(sent.body.errors?.length).toBeGreaterThan(0);
  for (const { extensions } of sent.body.errors!) {
    expect(codes).toContain(extensions.code);
    expect(extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(extensions).sort()).toEqual(expect.not.arrayContaining(['stacktrace', 'exception']));
  }
  expect(sent.text).not.toMatch(/node_modules|\.ts:|at Object|<html|postgres/i);
}

export const many = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
