import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

export const SETTINGS = Symbol('SETTINGS');
export const LOG = Symbol('LOG');

/** Settings and log for everybody; both are made before Nest starts, so that a wrong setting is said plainly. */
@Global()
@Module({})
export class RuntimeModule {
  static of(settings: Settings, log: Logger): DynamicModule {
    return {
      module: RuntimeModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOG, useValue: log },
      ],
      exports: [SETTINGS, LOG],
    };
  }
}
