import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { installationKey, SETTINGS, type Settings } from '@fairway/runtime';
import { FileReaders } from './file-readers.ts';
import { FileRepository } from './file.repository.ts';
import { FileService } from './file.service.ts';
import { FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';

/** Files of every slice. Global, since each slice that has files adds how they are read. */
@Global()
@Module({
  providers: [
    {
      provide: FileStore,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        new FolderStore(join(settings.DATA_DIR, 'files'), installationKey(settings)),
    },
    FileReaders,
    FileRepository,
    FileService,
  ],
  exports: [FileService, FileReaders, FileStore],
})
export class StorageModule {}
