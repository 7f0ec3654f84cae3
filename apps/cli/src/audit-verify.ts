import { AuditChain } from '@fairway/audit';
import { withDatabase } from './with-database.ts';

/** Exit code 0 when every entry holds, 1 otherwise. */
export async function auditVerify(options: { json?: boolean }): Promise<void> {
  const found = await withDatabase((opened) => new AuditChain(opened.database).verify());
  if (options.json) process.stdout.write(`${JSON.stringify(found)}\n`);
  else if (found.broken)
    process.stdout.write(
      `BROKEN: entry ${found.broken.seq} ${found.broken.why} (${found.checked} before it hold)\n`,
    );
  else
    process.stdout.write(
      `${found.checked} entries hold, ${found.unchained} not chained yet; head ${found.head}\n`,
    );
  if (found.broken) process.exitCode = 1;
}
