/** The compiler, on the example as a developer would have left it when an edit was forgotten. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';

/** What is written instead of what stands there, by file. */
export type Edits = Readonly<Record<string, readonly [before: string, after: string]>>;

const configured = () => {
  const {config} = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {config: unknown};
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options;
};

/** The file with the edit; an edit of what is not there would test nothing. */
function edited(file: string, [before, after]: Edits[string]): string {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not have: ${before}`);
  return text.replace(before, after);
}

let earlier: ts.Program | undefined;

/**
 * Compiles files with some of them changed.
 *
 * @param roots where the compiler begins
 * @param edits what is changed
 * @returns what the compiler says, a message a line; nothing when all is right
 */
export function compile(roots: readonly string[], edits: Edits = {}): string {
  const texts = new Map(Object.entries(edits).map(([file, edit]) => [resolve(file), edited(file, edit)]));
  const options = configured();
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(resolve(name));
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    // Most files are the same each time, and are read once.
    return earlier?.getSourceFile(name) ?? getSourceFile.call(host, name, ...rest);
  };
  const program = ts.createProgram([...roots], options, host);
  if (!texts.size) earlier = program;
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  });
}
