import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Deliveries } from '@fairway/messaging';
import { Readiness } from './readiness.service.ts';

interface Reply {
  status(code: number): Reply;
}

/** For probes: healthy while the database answers, ready once the main job has caught up. No figures that a stranger could use. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly readiness: Readiness,
  ) {}

  @Get()
  @HttpCode(200)
  async health(
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<{ status: string; database: string; queue: string }> {
    try {
      const counts = await this.deliveries.counts();
      return { status: 'ok', database: 'ok', queue: counts.dead ? 'dead letters' : 'ok' };
    } catch {
      reply.status(503);
      return { status: 'unavailable', database: 'away', queue: 'unknown' };
    }
  }

  /** 200 once what was owed when this process came up has been matched, 503 before and while the database is away. */
  @Get('ready')
  @HttpCode(200)
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<{ status: string }> {
    const status = await this.readiness.ready().then(
      (ready) => (ready ? 'ready' : 'working'),
      () => 'unavailable',
    );
    if (status !== 'ready') reply.status(503);
    return { status };
  }
}
