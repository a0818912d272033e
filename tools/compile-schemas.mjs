import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Our own schemas as plain facts, so that a family's phone loads no zod: see docs/decisions/0009.
 *
 * @param build the folder that `tsc` wrote
 * @returns a rollup plugin, which fails the build where a schema asks for more than a compiled check knows
 */
export function compileSchemas(build) {
  const folder = resolve(build, 'src/schemas');
  const compiled = resolve(folder, 'compiled');
  const standIns = new Map(['facts.js', 'check.js'].map((file) => [resolve(folder, file), resolve(compiled, file)]));
  return {
    name: 'compile-schemas',
    resolveId: (source, importer) =>
      importer && source.startsWith('.') ? (standIns.get(resolve(dirname(importer), source)) ?? null) : null,
    async load(id) {
      if (dirname(id) !== folder) return null;
      const [{compileModule}, exported] = await Promise.all(
        [resolve(compiled, 'compile.js'), id].map((path) => import(pathToFileURL(path).href)),
      );
      const schemas = compileModule(exported);
      if (!schemas) return null;
      const exports = Object.entries(schemas).map(
        ([name, leaves]) => `export const ${name} = /*@__PURE__*/ compiled(${JSON.stringify(leaves)});`,
      );
      const {sources, sourcesContent} = JSON.parse(await readFile(`${id}.map`, 'utf8'));
      return {
        code: [`import {compiled} from './compiled/compiled.js';`, ...exports].join('\n'),
        // Each line leads to the first of the TypeScript: there is nothing in between to step through.
        map: {version: 3, names: [], sources, sourcesContent, mappings: 'AAAA;AAAA'},
        moduleSideEffects: false,
      };
    },
  };
}
