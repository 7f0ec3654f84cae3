import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { round } from './figures.mjs';
import { spread } from './match-speed/figures-of.mjs';

const HERE = join(import.meta.dirname, 'match-speed');
const ROOT = resolve(import.meta.dirname, '../..');
const QUESTIONS = 200;
/** How many questions the slow ones get. */
const FEW = 20;
const FEWEST = 3;
const FASTER = 5;
const OVER_KERNEL = 2;
/** Debian's own, which sees Debian's packages. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const JAVA = '/usr/share/java';

/** The whole match of a large market, its bare kernel, and the engines that run beside it, over the same terms. */
export async function bench({ docs = '100000', corpus, queries, without = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-match-'));
  try {
    const texts = corpus ? { corpus, queries } : generate(folder, docs);
    node(join(HERE, 'ours.mjs'), [texts.corpus, texts.queries, folder, docs], ['--expose-gc']);
    const {
      kernel,
      whole_match: whole,
      ...ours
    } = JSON.parse(readFileSync(join(folder, 'ours.json'), 'utf8'));
    process.stderr.write(`  ours ${JSON.stringify({ kernel, whole, ...ours })}\n`);
    const left = without.split(',');
    const peers = {};
    for (const [name, run] of Object.entries(PEERS)) {
      process.stderr.write(`  ${name} …\n`);
      peers[name] = left.includes(name) ? { unmet: 'left out as asked' } : peer(() => run(folder));
      process.stderr.write(`  ${JSON.stringify(peers[name])}\n`);
    }
    const measured = Object.entries(peers).filter(([, one]) => one.median_ms);
    const [fastest, { median_ms: best } = {}] =
      measured.sort(([, a], [, b]) => a.median_ms - b.median_ms)[0] ?? [];
    const ratios = {
      fastest_peer: fastest ?? null,
      fastest_peer_to_ours: best ? round(best / whole.median_ms) : null,
      ours_to_kernel: round(whole.median_ms / kernel.median_ms),
    };
    const unmet = Object.entries(peers).flatMap(([name, one]) =>
      one.unmet ? [`${name}: ${one.unmet}`] : one.agreed ? [] : [`${name}: not its own exhaustive run`],
    );
    if (!(ratios.fastest_peer_to_ours >= FASTER)) unmet.push(`less than ${FASTER} times the fastest peer`);
    if (!(ratios.ours_to_kernel <= OVER_KERNEL)) unmet.push(`more than ${OVER_KERNEL} times the kernel`);
    if (!(ours.oracle.recall === 1 && ours.oracle.identical)) unmet.push('not the list of the oracle');
    return { ...ours, kernel, whole_match: whole, peers, ratios, unmet };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PEERS = {
  sqlite_fts5: (folder) => run(PYTHON, [join(HERE, 'sqlite_peer.py'), folder, FEW]),
  flexsearch: (folder) => node(join(HERE, 'flexsearch-peer.mjs'), [folder, FEW]),
  xapian: (folder) => {
    install('python3-xapian', () => run(PYTHON, ['-c', 'import xapian']));
    return run(PYTHON, [join(HERE, 'xapian_peer.py'), folder, FEW]);
  },
  lucene_8: (folder) => {
    install('liblucene8-java', () => existsSync(JAVA) && readdirSync(JAVA).some(isLucene));
    install('default-jdk-headless', () => run('javac', ['-version']));
    const path = readdirSync(JAVA)
      .filter(isLucene)
      .map((name) => join(JAVA, name))
      .join(':');
    const out = join(folder, 'java');
    mkdirSync(out);
    run('javac', ['-cp', path, '-d', out, join(HERE, 'LucenePeer.java')]);
    return run('java', ['-Xmx3g', '-cp', `${path}:${out}`, 'LucenePeer', folder, QUESTIONS]);
  },
  postgresql: (folder) => node(join(HERE, 'postgres-peer.mjs'), [folder, FEWEST]),
};

const isLucene = (name) => /^lucene-(core|analyzers-common)-8[\d.]*\.jar$/.test(name);

function peer(run) {
  try {
    const { times, exhaustive, index_s, ...rest } = JSON.parse(run().trim().split('\n').at(-1));
    const ways = { ...(exhaustive && { exhaustive: spread(exhaustive), block_max: spread(times) }) };
    const faster = exhaustive && ways.exhaustive.median_ms < ways.block_max.median_ms ? exhaustive : times;
    return { ...spread(faster), questions: times.length, ...rest, ...ways, index_s: round(index_s) };
  } catch (error) {
    return { unmet: String(error.message).trim().split('\n').at(-1) };
  }
}

function generate(folder, docs) {
  const script = ['../shared/bench/perf/gen.mjs', '../../shared/bench/perf/gen.mjs']
    .map((path) => resolve(ROOT, path))
    .find(existsSync);
  if (!script) throw new Error('There is no ../shared/bench/perf/gen.mjs here: give --corpus and --queries');
  const texts = { corpus: join(folder, 'corpus.jsonl'), queries: join(folder, 'queries.jsonl') };
  run(process.execPath, [script, docs, texts.corpus, texts.queries, QUESTIONS]);
  return texts;
}

/** Debian's packages are fetched when they are missing and this may do so. */
function install(name, isThere) {
  try {
    if (isThere() !== false) return;
  } catch {
    // Not there.
  }
  if (process.getuid?.() !== 0) throw new Error(`${name} is not installed`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

const node = (script, args, flags = []) =>
  run(process.execPath, [
    ...process.execArgv,
    `--max-old-space-size=${Math.floor((totalmem() * 0.7) / 2 ** 20)}`,
    ...flags,
    script,
    ...args,
  ]);

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args.map(String), {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr || `${command} failed`);
  return stdout;
}
