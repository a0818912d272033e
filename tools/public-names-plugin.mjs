/**
 * Lets the examples' imports of `parent-voice/…` lead to the sources: element tests need no build, and what an example
 * registers is what the test beside it has registered.
 */
import {readFile} from 'node:fs/promises';

export function publicNames() {
  let names = new Map();
  return {
    name: 'public-names',
    async serverStart() {
      const {name, exports} = JSON.parse(await readFile('package.json', 'utf8'));
      const modules = Object.entries(exports).filter(([, target]) => target.default?.endsWith('.js'));
      names = new Map(modules.map(([path, target]) => [name + path.slice(1), target.default]));
    },
    resolveImport({source}) {
      const exact = names.get(source);
      const [, element] = /^parent-voice\/define\/([\w-]+)$/.exec(source) ?? [];
      const found = exact ?? (element && names.get('parent-voice/define/*')?.replace('*', element));
      return found?.replace('./dist/', '/').replace(/\.js$/, '.ts');
    },
  };
}
