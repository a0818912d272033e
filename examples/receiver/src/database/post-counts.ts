import type {Database} from './open.js';

/** What is counted: posts to one school, from one address, in one window of time. */
export interface Counted {
  readonly school: string;
  /** When the window began: ISO 8601. */
  readonly start: string;
  /** Keyed, of the address in this window. */
  readonly digest: string;
}

/** How many there have been. */
export async function postsCounted(database: Database, {school, start, digest}: Counted): Promise<number> {
  const row = await database
    .selectFrom('post_counts')
    .select('posts')
    .where('school', '=', school)
    .where('window_start', '=', start)
    .where('address_digest', '=', digest)
    .executeTakeFirst();
  return row?.posts ?? 0;
}

/** Forgets the windows before one. */
export async function forgetPostCounts(database: Database, school: string, start: string): Promise<void> {
  await database.deleteFrom('post_counts').where('school', '=', school).where('window_start', '<', start).execute();
}

/**
 * Counts one more. The first of an address forgets what was counted before.
 *
 * @returns how many there are now
 */
export async function countPost(database: Database, {school, start, digest}: Counted): Promise<number> {
  const {posts} = await database
    .insertInto('post_counts')
    .values({school, window_start: start, address_digest: digest, posts: 1})
    .onConflict((conflict) =>
      conflict
        .columns(['school', 'window_start', 'address_digest'])
        .doUpdateSet((set) => ({posts: set('post_counts.posts', '+', 1)})),
    )
    .returning('posts')
    .executeTakeFirstOrThrow();
  if (posts === 1) await forgetPostCounts(database, school, start);
  return posts;
}
