import { NestFactory } from '@nestjs/core';
import { Refusal } from '@fairway/kernel';
import { WorkerModule } from '@fairway/marketplace';
import { PartyService } from '@fairway/party';
import { createLog, NestLog } from '@fairway/runtime';
import { readPassword } from './remote/input.ts';
import { withDatabase } from './with-database.ts';

/** Makes an administrator on the installation's database, or gives a known person that right and a new password. */
export async function adminCreate(options: {
  email: string;
  passwordStdin?: boolean;
  name?: string;
}): Promise<void> {
  const password = await readPassword(options.passwordStdin);
  try {
    const person = await withDatabase(async (opened, settings) => {
      const log = createLog('warn', 'admin');
      const app = await NestFactory.createApplicationContext(WorkerModule.of(settings, log, opened), {
        logger: new NestLog(log),
        abortOnError: false,
      });
      try {
        return await app
          .get(PartyService, { strict: false })
          .ensureAdministrator(options.email, password, options.name);
      } finally {
        await app.close();
      }
    });
    process.stdout.write(`${person.email} is administrator\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { path, message } of error.problems)
      process.stderr.write(`${path?.join('.') ?? ''}: ${message}\n`);
    process.exitCode = 1;
  }
}
