import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Stand } from '../faults/stand.mjs';
import { Writer } from '../faults/writer.mjs';
import { median, round } from './figures.mjs';

const LIST =
  '{ scenarios(first: 20) { totalCount nodes { id code title { zh en } summary { zh en } state sector region openedAt organization { id name { zh en } } } pageInfo { hasNextPage endCursor } } }';
const SECONDS = 4;
const TURNS = 3;
const CONNECTIONS = 8;

/** A page of twenty scenarios against the smallest question, and against a bare Fastify that answers a constant of the same size. */
export async function bench() {
  const stand = new Stand('postgres', '');
  let bare;
  try {
    await stand.start();
    const writer = new Writer(stand);
    await writer.signIn();
    for (let n = 0; n < 25; n++) await writer.scenario();
    await stand.drained(120_000);
    const answer = await (await fetch(`${stand.address}/graphql`, post(LIST))).text();
    const shown = JSON.parse(answer).data?.scenarios?.nodes?.length;
    if (shown !== 20) throw new Error(`the list shows ${shown} scenarios: ${answer.slice(0, 300)}`);
    bare = spawn(process.execPath, [fileURLToPath(new URL('bare-fastify.mjs', import.meta.url))], {
      env: { ...process.env, ANSWER: answer },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const bareAddress = await new Promise((done) =>
      bare.stdout.once('data', (chunk) => done(String(chunk).trim())),
    );
    const targets = {
      list: [`${stand.address}/graphql`, LIST],
      typename: [`${stand.address}/graphql`, '{ __typename }'],
      bare_fastify: [bareAddress, LIST],
    };
    const runs = { list: [], typename: [], bare_fastify: [] };
    // Turn by turn, so that whatever else this machine does meets all alike; the first turn warms up.
    for (let turn = 0; turn <= TURNS; turn++)
      for (const [name, [url, query]] of Object.entries(targets)) {
        const { method, headers, body } = post(query);
        const found = await autocannon({
          url,
          method,
          headers,
          body,
          connections: CONNECTIONS,
          duration: turn ? SECONDS : 2,
        });
        if (turn) runs[name].push(found);
      }
    const figures = Object.fromEntries(
      Object.entries(runs).map(([name, all]) => [
        name,
        {
          requests_per_s: round(median(all.map((one) => one.requests.average))),
          p50_ms: median(all.map((one) => one.latency.p50)),
          p99_ms: median(all.map((one) => one.latency.p99)),
          failed: all.reduce((sum, one) => sum + one.non2xx + one.errors + one.timeouts, 0),
        },
      ]),
    );
    const times = (a, b) => round(figures[b].requests_per_s / figures[a].requests_per_s);
    return {
      connections: CONNECTIONS,
      list_bytes: answer.length,
      ...figures,
      ratio_list_to_typename: times('list', 'typename'),
      ratio_list_to_bare: times('list', 'bare_fastify'),
      ratio_typename_to_bare: times('typename', 'bare_fastify'),
    };
  } finally {
    bare?.kill();
    await stand.stop();
  }
}

const post = (query) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
