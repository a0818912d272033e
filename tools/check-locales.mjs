/**
 * What can be wrong with words without a speaker of the language: keys, plural forms, placeholders, HTML.
 *
 * Run by `npm test`, and imported by the tests, which break a copy on purpose and see each problem named.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {listLanguages, missingKeys, neededKeys, readLanguage, withoutPlural} from './locale-files.mjs';

const placeholders = (text) => new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1]));

const isSame = (a, b) => a.size === b.size && [...a].every((item) => b.has(item));

/** Words are plain text wherever they end up, so a tag in them is a mistake, and so is a half placeholder. */
function textProblem(text) {
  if (typeof text !== 'string') return 'is not a text';
  if (text.trim() === '') return 'is empty';
  if (/<\/?[a-z!]|&(?:[a-z]+|#\d+);/i.test(text)) return 'holds HTML; words are plain text';
  if (/\{\{|\}\}/.test(text.replace(/\{\{\s*[\w.]+\s*(?:,\s*\w+\s*)?\}\}/g, ''))) return 'has a broken {{placeholder}}';
  if (text !== text.normalize('NFC')) return 'is not in Unicode NFC';
  return undefined;
}

/** English's text for the same place: the same key, else the plural's `_other`. */
const englishFor = (key, english) => english[key] ?? english[`${withoutPlural(key)}_other`];

/** `_one` may say "your child" where `_other` says "{{count}} children", so `count` may be left out of a plural. */
function placeholderProblem(key, text, english) {
  const original = englishFor(key, english);
  if (typeof original !== 'string') return undefined;
  const [wanted, found] = [placeholders(original), placeholders(text)];
  if (withoutPlural(key) !== key) {
    wanted.delete('count');
    found.delete('count');
  }
  if (isSame(wanted, found)) return undefined;
  return `has the placeholders {${[...found]}} where English has {${[...wanted]}}`;
}

function namespaceProblems(language, namespace, words, english, mayLack) {
  const problems = [];
  const report = (key, problem) => problems.push({language, namespace, key, problem});
  const known = neededKeys(english, language);
  for (const [key, text] of Object.entries(words)) {
    const wrong = textProblem(text);
    if (wrong) report(key, wrong);
    else if (!known.has(key)) report(key, `is not one of English's keys in the plural forms of ${language}`);
    else {
      const mismatch = placeholderProblem(key, text, english);
      if (mismatch) report(key, mismatch);
    }
  }
  if (!mayLack) for (const key of missingKeys(english, words, language)) report(key, 'is missing');
  return problems;
}

/**
 * Every problem in every language: `{language, namespace, key, problem}`.
 *
 * A language that says `"level": "partial"` in `status.json` may lack words: English stands in for them. Any other
 * must be whole, so that a key added in English alone is noticed here and not by a family.
 */
export async function localeProblems(folder = 'locales') {
  const status = JSON.parse(await readFile(join(folder, 'status.json'), 'utf8'));
  const english = await readLanguage('en', folder);
  const problems = [];
  for (const language of await listLanguages(folder)) {
    const source = await readLanguage(language, folder);
    if (!status[language]) {
      problems.push({language, namespace: 'status', key: language, problem: 'is not in status.json'});
    }
    for (const namespace of new Set([...Object.keys(english), ...Object.keys(source)])) {
      const mayLack = status[language]?.level === 'partial';
      const words = [language, namespace, source[namespace] ?? {}, english[namespace] ?? {}, mayLack];
      problems.push(...namespaceProblems(...words));
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = await localeProblems();
  for (const {language, namespace, key, problem} of problems) {
    console.error(`locales/${language}/${namespace}.json: "${key}" ${problem}`);
  }
  console.log(problems.length ? `${problems.length} problems in the words` : 'The words are in order.');
  process.exitCode = problems.length ? 1 : 0;
}
