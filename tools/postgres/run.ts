/**
 * Runs a command with a PostgreSQL of its own, whose address is in TEST_DATABASE_URL:
 *
 *     npx tsx tools/postgres/run.ts npx tsx --test test/receiver/wire.node.test.ts
 */
import {spawn} from 'node:child_process';
import {startPostgres, type PostgresServer} from './server.js';

async function serverOrEnd(): Promise<PostgresServer> {
  try {
    return await startPostgres();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const [program = '', ...args] = process.argv.slice(2);
const server = await serverOrEnd();
const env = {...process.env, TEST_DATABASE_URL: server.urlOf('postgres')};
const child = spawn(program, args, {env, stdio: 'inherit'});
// The command ends by the same signal, and then its server does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const code = await new Promise<number>((resolve) => {
  child.once('error', () => resolve(1));
  child.once('close', (ended) => resolve(ended ?? 1));
});
await server.remove();
process.exitCode = code;
