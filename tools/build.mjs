/**
 * Builds everything that is published, from nothing: `build/` (ours) and `dist/` (theirs).
 *
 * The manifest and the JSON Schemas read only sources, so they are made while `tsc` runs in its own process, and the
 * words are written while rollup bundles: with two cores that is about half the time of one step after another.
 */
import {spawn} from 'node:child_process';
import {rm, writeFile} from 'node:fs/promises';
import {cli as analyze} from '@custom-elements-manifest/analyzer/cli.js';
import {build as bundle} from 'esbuild';

/** Runs one of our command-line tools; its own words are all that it prints. */
function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {stdio: 'inherit'});
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args[0]} ended with ${code}`));
    });
  });
}

/** Editors look modules up by what they can import, so the manifest names the published files, not the sources. */
async function writeManifest() {
  const globs = ['--globs', 'components/**/*.ts', '--exclude', 'components/cdn.ts'];
  const manifest = await analyze({argv: ['analyze', '--litelement', '--quiet', ...globs], noWrite: true});
  const asPublished = (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string'
      ? value.replace(/^\/?(components\/.*)\.(?:ts|js)$/, 'dist/$1.js')
      : value;
  await writeFile('custom-elements.json', `${JSON.stringify(manifest, asPublished, 1)}\n`);
}

/** The demo school's own form, with what it needs of the package: as a school that has a bundler would ship it. */
const bundleSchoolForm = () =>
  bundle({
    entryPoints: ['examples/school-website/school-trip/form.ts'],
    outfile: 'examples/school-website/built/school-trip.js',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // Words as they are: an escape for each letter would make Urdu three times as long.
    charset: 'utf8',
    logLevel: 'warning',
  });

try {
  await Promise.all(
    ['build', 'dist', 'custom-elements.json', 'examples/school-website/built'].map((path) =>
      rm(path, {recursive: true, force: true}),
    ),
  );
  const compiled = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  await Promise.all([compiled, writeManifest(), run('--import', 'tsx', 'tools/json-schema/main.ts')]);
  // Types of modules that are not published: only the script for pages without a build has them.
  await rm('dist/src/schemas/compiled', {recursive: true});
  await Promise.all([
    run('tools/build-locales.mjs'),
    run('node_modules/rollup/dist/bin/rollup', '--config', '--silent'),
  ]);
  await bundleSchoolForm();
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
}
