import { existsSync, readFileSync } from 'node:fs';
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

/** The largest body anybody may send; GraphQL operations are far smaller, imports come in batches below it. */
const BODY_LIMIT = 1024 * 1024;

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
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(settings, log, opened), adapter, {
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

/** The console's files, and its page for every address that is no file: the console routes in the browser. */
async function serveConsole(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const page = readFileSync(join(webRoot, 'index.html'));
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '30d',
    decorateReply: false,
  });
  const graphiql = existsSync(join(webRoot, 'graphiql.html'))
    ? readFileSync(join(webRoot, 'graphiql.html'))
    : undefined;
  const pages: FastifyPluginAsync = async (fastify) => {
    fastify.addHook('onRequest', (request, reply, done) => {
      const wantsPage =
        (request.method === 'GET' || request.method === 'HEAD') &&
        String(request.headers.accept ?? '').includes('text/html') &&
        !request.headers.upgrade;
      const path = request.url.split('?')[0]!;
      if (!wantsPage || /\.[a-z0-9]+$/i.test(path) || path === '/health' || path.startsWith('/files/'))
        return done();
      const body = path === '/graphql' && graphiql ? graphiql : page;
      void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(body);
    });
  };
  // As a plugin after the security headers, so that pages carry them too; not encapsulated, so that it sees every address.
  await app.register(Object.assign(pages, { [Symbol.for('skip-override')]: true }));
}
