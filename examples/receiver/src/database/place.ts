/** Where the database is: a file of SQLite, or the address of PostgreSQL. */
export type DatabasePlace = {readonly file: string} | {readonly url: string};

/**
 * The place as it may be told in a message or a log: an address has a password in it.
 *
 * @returns the path of the file, or the machine and name of the database
 */
export function nameOfPlace(place: DatabasePlace): string {
  if ('file' in place) return place.file;
  const {host, pathname, searchParams} = new URL(place.url);
  return `${host || (searchParams.get('host') ?? '')}${pathname}`;
}
