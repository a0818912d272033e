/** The pages of the demo school, as they lie in its folder: a new one is looked at without being named in a test. */
import {readFileSync, readdirSync} from 'node:fs';

const folder = 'examples/school-website';

const names = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => file.slice(0, -'.html'.length));

/** The address of a page. */
const addressOf = (name: string) => (name === 'index' ? '/' : `/${name}`);

/** Every address of the website. */
export const sitePages = (): readonly string[] => names().map(addressOf);

/** The source of a page. */
export const pageSource = (address: string): string =>
  readFileSync(`${folder}/${address === '/' ? 'index' : address.slice(1)}.html`, 'utf8');

/** Stages that need what came before; their page brings it. */
export const stagePages: readonly string[] = [
  'meeting-follow-up?stage=a',
  'meeting-follow-up?stage=c',
  'reasonable-adjustments-request?stage=b',
  'reasonable-adjustments-request?stage=c',
  'how-is-today?stage=b',
  'how-is-today?stage=c',
];

/** The pages with a form; each is named as its element. */
export const formPages = (): readonly string[] =>
  names().filter((name) => new RegExp(`<${name}\\s[^>]*endpoint=`).test(pageSource(addressOf(name))));
