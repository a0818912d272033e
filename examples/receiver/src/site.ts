import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {refuse} from './routes/refusals.js';
import {folderReader} from './site/folder.js';
import {sendFile} from './site/send-file.js';

/** Where files are served from. */
export interface Folders {
  readonly website: string;
  readonly staffAssets: string;
  readonly library: string;
}

export const defaultFolders = (): Folders => ({
  website: resolve(import.meta.dirname, '../../school-website'),
  staffAssets: resolve(import.meta.dirname, '../public'),
  library: join(dirname(fileURLToPath(import.meta.resolve('parent-voice/package.json'))), 'dist'),
});

/** The demo school's website, the library, and the files of the staff pages. Comes last: it takes all that is left. */
export function siteRoutes(folders: Folders): Hono {
  const routes = new Hono();
  const website = folderReader(folders.website);
  const library = folderReader(folders.library);
  const staffAssets = folderReader(folders.staffAssets);

  routes.get('/parent-voice/*', async (context) => {
    const file = await library(context.req.path.slice('/parent-voice/'.length));
    if (!file) return refuse(context, 'not-found');
    // The school's own pages load the element from here; a module from elsewhere needs leave.
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return sendFile(context, file);
  });

  routes.get('/staff-assets/*', async (context) => {
    const file = await staffAssets(context.req.path.slice('/staff-assets/'.length));
    return file ? sendFile(context, file) : refuse(context, 'not-found');
  });

  routes.get('/*', async (context) => {
    const {path} = context.req;
    const name = path === '/' ? '/index' : path;
    const file = (await website(`${name}.html`)) ?? (await website(path));
    if (file) return sendFile(context, file);
    const missing = await website('/404.html');
    return missing ? sendFile(context, missing, 404) : refuse(context, 'not-found');
  });
  return routes;
}
