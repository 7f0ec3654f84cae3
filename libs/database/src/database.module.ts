import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database.ts';

export const DATABASE_URL = Symbol('DATABASE_URL');

/** The open database for everybody; it is opened before Nest starts and closed with it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  static of(database: Database, url: string): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Database, useValue: database },
        { provide: DATABASE_URL, useValue: url },
      ],
      exports: [Database, DATABASE_URL],
    };
  }

  constructor(private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
