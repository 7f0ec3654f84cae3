import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Deliveries } from '@fairway/messaging';

interface Reply {
  status(code: number): Reply;
}

/** For probes: alive when it answers, ready when the database does. No figures that a stranger could use. */
@Controller('health')
export class HealthController {
  constructor(private readonly deliveries: Deliveries) {}

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
}
