import { Module } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { InputPipe } from '@fairway/graphql';
import { AccessCheck } from './access-check.ts';
import { AccessGuard } from './access-guard.ts';

/** Default-deny for the whole API, and the check of every input. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [AccessCheck],
})
export class AuthModule {}
