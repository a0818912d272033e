import {execFile} from 'node:child_process';
import {chown, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Where Debian's packages put each version. */
const debian = '/usr/lib/postgresql';

/** PostgreSQL's own word for how a server stops: in order, or as if its machine had lost its power. */
export type HowToStop = 'fast' | 'immediate';

/** A PostgreSQL of its own: nothing is shared with one that runs on this machine already. */
export interface PostgresServer {
  readonly port: number;
  /** The address of one of its databases. */
  readonly urlOf: (database: string) => string;
  readonly stop: (how?: HowToStop) => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it and takes its folder away. */
  readonly remove: () => Promise<void>;
}

async function binaries(): Promise<string> {
  const versions = await readdir(debian).catch(() => []);
  const newest = versions
    .map(Number)
    .filter(Boolean)
    .sort((a, b) => b - a)[0];
  if (newest === undefined)
    throw new Error(
      `There is no PostgreSQL in ${debian}. As root: apt-get install --no-install-recommends postgresql, ` +
        'with “create_main_cluster = false” in /etc/postgresql-common/createcluster.conf.',
    );
  return join(debian, String(newest), 'bin');
}

/** PostgreSQL refuses to run as root, so then it runs as the user that owns nothing else. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Makes and starts a PostgreSQL in a temporary folder, on a port of its own.
 *
 * @throws Error that says what to install, or what PostgreSQL said
 */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = await binaries();
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  if (isRoot) await chown(folder, nobody, nobody);
  const log = join(folder, 'log');
  const port = await freePort();
  const say = async (program: string, ...args: string[]) => {
    const [first = '', ...others] = [
      ...(isRoot ? asNobody : []),
      join(bin, program),
      '-D',
      join(folder, 'cluster'),
      ...args,
    ];
    try {
      await run(first, others, {cwd: folder});
    } catch (error) {
      const said = await readFile(log, 'utf8').catch(() => '');
      throw new Error(`${program} did not work: ${(error as Error).message}\n${said.slice(-2000)}`, {cause: error});
    }
  };
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`;
  const start = () => say('pg_ctl', '-w', '-l', log, '-o', options, 'start');
  const stop = (how: HowToStop = 'fast') => say('pg_ctl', '-w', '-m', how, 'stop');
  const remove = async () => {
    await stop('immediate').catch(() => {});
    await rm(folder, {recursive: true, force: true});
  };
  try {
    // English, not bytes: what we sort must come out the same whatever a school's server was made for.
    const order = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-GB'];
    await say('initdb', '-U', 'app', '-A', 'trust', '--no-sync', ...order);
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return {port, urlOf: (database) => `postgres://app@127.0.0.1:${port}/${database}`, stop, start, remove};
}
