import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newTraceId } from '@fairway/kernel';
import { NestLog, withTrace, type Logger, type Settings } from '@fairway/runtime';
import { ApiModule, type Opened } from '@fairway/marketplace';
import { fileRoutes } from './file-routes.ts';
import { importRoutes } from './import-routes.ts';
import { HttpErrorFilter, sendError, type Reply } from './http-error.filter.ts';

/** The largest operation in bytes: a scenario with all its texts in two languages stays below it. */
const BODY_LIMIT = 1024 * 1024;
/** The same for who shows no credential: enough to sign up, to search and to read. */
const ANONYMOUS_BODY_LIMIT = 32 * 1024;

export interface ApiOptions {
  settings: Settings;
  log: Logger;
  opened: Opened;
  /** Folder of the built console; without it the API serves no pages. */
  webRoot?: string;
}

/** The API, ready to listen: GraphQL, health and the console under one address. */
export async function createApi({
  settings,
  log,
  opened,
  webRoot,
}: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.TRUST_PROXY,
    forceCloseConnections: true,
    frameworkErrors: (error: unknown, _request: unknown, reply: unknown) =>
      void sendError(error, reply as Reply, log),
  });
  const api = ApiModule.of(settings, log, opened, registeredDocuments(webRoot));
  const app = await NestFactory.create<NestFastifyApplication>(api, adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  app.useGlobalFilters(new HttpErrorFilter(log));
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    const traceId = newTraceId();
    void reply.header('x-trace-id', traceId);
    withTrace(traceId, done);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { authorization, cookie } = request.headers;
    const length = Number(request.headers['content-length'] ?? 0);
    const unsaid = request.headers['transfer-encoding'] !== undefined;
    const refused = !authorization && !cookie && (unsaid || length > ANONYMOUS_BODY_LIMIT);
    done(refused ? Object.assign(new Error('too large'), { statusCode: 413 }) : undefined);
  });
  const secure = settings.PUBLIC_URL?.startsWith('https:') ?? false;
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Ant Design writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: secure ? { maxAge: 31_536_000 } : false,
    // Over plain http on a local network browsers ignore or misread these two.
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
    originAgentCluster: secure,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, {
    global: true,
    globalDecompression: false,
    threshold: 1024,
  } as object);
  await app.register(fileRoutes(app, log));
  await app.register(importRoutes(app));
  if (webRoot && existsSync(join(webRoot, 'index.html'))) await serveConsole(app, webRoot);
  app.enableShutdownHooks([]);
  return app;
}

/** The documents that the console sends by their hash, as its build has left them. */
function registeredDocuments(webRoot: string | undefined): ReadonlyMap<string, string> {
  const file = webRoot && join(webRoot, 'persisted-documents.json');
  if (!file || !existsSync(file)) return new Map();
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}

/** The console's files, and its page for every address that is no file: the console routes in the browser. */
async function serveConsole(app: NestFastifyApplication, webRoot: string): Promise<void> {
  // Names of these files change with what is in them. They are looked for when asked for, since a build may bring others.
  if (existsSync(join(webRoot, 'assets')))
    await app.register(fastifyStatic, {
      root: join(webRoot, 'assets'),
      prefix: '/assets/',
      index: false,
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
      decorateReply: false,
    });
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    globIgnore: ['assets/**', '*.json'],
    index: false,
    maxAge: '1d',
    decorateReply: false,
  });
  const page = asBuilt(join(webRoot, 'index.html'));
  const graphiql = asBuilt(join(webRoot, 'graphiql.html'));
  const pages: FastifyPluginAsync = async (fastify) => {
    fastify.addHook('onRequest', (request, reply, done) => {
      const wantsPage =
        (request.method === 'GET' || request.method === 'HEAD') &&
        String(request.headers.accept ?? '').includes('text/html') &&
        !request.headers.upgrade;
      const path = request.url.split('?')[0]!;
      const isOurs = /^\/(health|files)(\/|$)/.test(path);
      if (!wantsPage || /\.[a-z0-9]+$/i.test(path) || isOurs) return done();
      const body = (path === '/graphql' && graphiql()) || page();
      void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(body);
    });
  };
  // As a plugin after the security headers, so that pages carry them too; not encapsulated, so that it sees every address.
  await app.register(Object.assign(pages, { [Symbol.for('skip-override')]: true }));
}

/** A page as the build has left it last: it names the files that are there now. While a build is under way, as it was before. */
function asBuilt(path: string): () => Buffer | undefined {
  let known: { at: number; body: Buffer } | undefined;
  return () => {
    const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (at !== undefined && at !== known?.at) known = { at, body: readFileSync(path) };
    return known?.body;
  };
}
