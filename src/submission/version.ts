/** This package's version, as submissions carry it; a test compares it with package.json. */
export const packageVersion = '0.1.0';
