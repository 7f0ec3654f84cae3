import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { InputPipe } from '@fairway/graphql';
import { AccessCheck } from './access-check.ts';
import { AccessGuard } from './access-guard.ts';
import { TimeLimit } from './time-limit.ts';

/** Default-deny for the whole API, the check of every input, and the time limit. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_INTERCEPTOR, useClass: TimeLimit },
  ],
  exports: [AccessCheck],
})
export class AuthModule {}
