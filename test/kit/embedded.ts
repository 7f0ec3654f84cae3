import 'reflect-metadata';
import { startEmbedded } from '@fairway/database';

/** Runs the PostgreSQL of one folder as `npm start` would, says where it is, and keeps it until told to stop. */
const server = await startEmbedded({ dataDir: process.argv[2]!, startFolder: import.meta.dirname }).catch(
  (error: Error) => {
    process.stdout.write(`${JSON.stringify({ refused: error.message })}\n`);
    process.exit(1);
  },
);
process.stdout.write(
  `${JSON.stringify({ url: server.url, postmaster: server.pid, folder: server.folder })}\n`,
);
const forever = setInterval(() => undefined, 1000);
process.once('SIGTERM', () => {
  clearInterval(forever);
  void server.stop().then(() => process.exit(0));
});
