import type { FastifyPluginAsync } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ActorResolver } from '@fairway/graphql';
import { ImportRunService, reportHead, reportLine, templateOf } from '@fairway/importing';
import { fromGlobalId } from '@fairway/kernel';
import { actorOf } from './file-routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Two downloads around imports: the workbook to fill in, and what was wrong with the rows of a run. */
export function importRoutes(app: NestFastifyApplication): FastifyPluginAsync {
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    app.get(type as new () => T, { strict: false });
  const templates = new Map<string, Promise<Buffer>>();
  return async (fastify) => {
    fastify.get<{ Params: { kind: string } }>('/imports/templates/:kind', async (request, reply) => {
      const kind = /^(scenarios|solutions)\.xlsx$/.exec(request.params.kind)?.[1] as
        'scenarios' | 'solutions' | undefined;
      if (!kind) return reply.callNotFound();
      if (!templates.has(kind)) templates.set(kind, templateOf(kind));
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="${kind}.xlsx"`)
        .send(await templates.get(kind));
    });

    fastify.get<{ Params: { id: string } }>('/imports/runs/:id/faults.csv', async (request, reply) => {
      const actor = await actorOf(get(ActorResolver), request, reply);
      const global = fromGlobalId(request.params.id);
      const run = global?.type === 'ImportRun' ? await get(ImportRunService).find(actor, global.id) : null;
      if (!run) return reply.callNotFound();
      const faults = await get(ImportRunService).allFaults(run);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="faults.csv"')
        .header('cache-control', 'no-store')
        .send(reportHead() + faults.map((one) => reportLine(one, one.externalId)).join(''));
    });
  };
}
