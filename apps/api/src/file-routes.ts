import type { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditService } from '@fairway/audit';
import { ActorResolver, storedFileView } from '@fairway/graphql';
import { fromGlobalId, Refusal, type Actor, type Problem } from '@fairway/kernel';
import type { Logger } from '@fairway/runtime';
import { FileService, isImage } from '@fairway/storage';
import { BodyTooLarge, readBody } from './body.ts';
import { sendError, type Reply } from './http-error.filter.ts';

/** Bodies that are held at once in this process, and of one person: each may take the largest file's size. */
const AT_ONCE = 6;
const AT_ONCE_EACH = 3;

/** `POST /files` takes one file as the raw body, `GET /files/:id` answers its content. */
export function fileRoutes(app: NestFastifyApplication, log: Logger): FastifyPluginAsync {
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    app.get(type as new () => T, { strict: false });
  const holding = new Map<string, number>();
  return async (fastify) => {
    // Only here, and unread: the route itself counts the bytes.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    fastify.setErrorHandler(
      (error, _request, reply) => void sendError(error, reply as unknown as Reply, log),
    );

    fastify.post('/files', async (request, reply) => {
      // Browsers let another site send neither this header nor this type of body without asking first.
      if (request.headers['x-fairway-upload'] !== '1')
        return refuse(reply, 400, 'BAD_REQUEST', 'Uploads carry the header X-Fairway-Upload: 1');
      const actor = await actorOf(get(ActorResolver), request, reply);
      if (actor.kind === 'ANONYMOUS') return refuse(reply, 401, 'UNAUTHENTICATED', 'Please sign in');
      const all = [...holding.values()].reduce((sum, one) => sum + one, 0);
      const mine = holding.get(actor.personId!) ?? 0;
      if (all >= AT_ONCE || mine >= AT_ONCE_EACH) {
        void reply.header('retry-after', '2');
        return refuse(
          reply,
          429,
          'TOO_MANY_UPLOADS',
          'Too many uploads at once; please try again in a moment',
        );
      }
      holding.set(actor.personId!, mine + 1);
      try {
        return await take(get(FileService), actor, request, reply);
      } finally {
        const left = holding.get(actor.personId!)! - 1;
        if (left) holding.set(actor.personId!, left);
        else holding.delete(actor.personId!);
      }
    });

    fastify.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const actor = await actorOf(get(ActorResolver), request, reply);
      const global = fromGlobalId(request.params.id);
      const found = global?.type === 'StoredFile' ? await get(FileService).find(actor, global.id) : null;
      if (!found) return refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this address');
      const { file, reading } = found;
      if (reading === 'CONFIDENTIAL')
        await get(AuditService).reading(actor, {
          recordType: file.recordType!,
          recordId: file.recordId!,
          what: 'file',
        });
      const drawn = isImage(file.mediaType);
      return (
        reply
          .type(file.mediaType)
          .header('content-length', file.size)
          .header('content-disposition', disposition(drawn ? 'inline' : 'attachment', file.name))
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('x-content-type-options', 'nosniff')
          .header('cross-origin-resource-policy', 'same-origin')
          // What may be read can change; what is in it cannot. Confidential files are not kept by the browser.
          .header('cache-control', reading === 'CONFIDENTIAL' ? 'no-store' : 'private, max-age=300')
          .send(await get(FileService).content(file))
      );
    });
  };
}

async function take(
  files: FileService,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  try {
    const name = nameOf(request.headers['x-file-name']);
    const announced = Number(request.headers['content-length'] ?? NaN);
    const most = files.mostBytes(actor, name, Number.isFinite(announced) ? announced : undefined);
    const bytes = await readBody(request.body as Readable, most).catch((error: unknown) => {
      if (!(error instanceof BodyTooLarge)) throw error;
      files.mostBytes(actor, name, Infinity);
      throw error;
    });
    const file = await files.upload(actor, name, bytes);
    return reply.status(201).send({ file: storedFileView(file), problems: [] });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The rest of a body that is not wanted is not waited for.
    void reply.header('connection', 'close');
    return reply.status(422).send({ file: null, problems: error.problems });
  }
}

/** Percent-encoded, since headers hold no Chinese; a name that cannot be decoded is none. */
function nameOf(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? '').slice(0, 2000));
  } catch {
    return '';
  }
}

function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): unknown {
  const problems: Problem[] = [{ code, message }];
  return reply.status(status).send({ file: null, problems });
}

/** The same session or token as GraphQL's, read afresh. */
export function actorOf(actors: ActorResolver, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
  return actors.resolve({
    ip: request.ip,
    headers: request.headers,
    cookies: request.cookies,
    setCookie: (name, value, options) => void reply.setCookie(name, value, options),
  });
}
