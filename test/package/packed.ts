/** The package as npm would publish it, for the tests of what is published. */
import {execFile} from 'node:child_process';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** A folder outside the repository, so that nothing is found in our own `node_modules` by chance. */
export async function temporaryFolder(): Promise<{path: string; remove: () => Promise<void>}> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'parent-voice-')));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
}

export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs what the last build left; building again would test another build than the one before. */
export async function pack(folder: string): Promise<Packed> {
  const {stdout} = await execute('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(stdout) as [{filename: string; files: {path: string}[]}];
  return {tarball: join(folder, packed.filename), files: packed.files.map(({path}) => path)};
}

/** Runs one of our tools, and fails with all that it said. */
export async function runTool(tool: string, args: readonly string[], cwd = process.cwd()): Promise<string> {
  try {
    const {stdout} = await execute(process.execPath, [resolve('node_modules', tool), ...args], {cwd});
    return stdout;
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`${tool} ${args.join(' ')}\n${stdout}${stderr}`, {cause: error});
  }
}
