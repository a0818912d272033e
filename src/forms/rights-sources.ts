import type {Context} from './context.js';

/** Where the lines about a nation's rights come from, and whether somebody who knows its law has read them. */
export interface RightsSource {
  /** Laws by their own names, which are not translated. */
  readonly laws: readonly string[];
  /** The day (ISO) on which somebody who knows the law read the lines; undefined while nobody has. */
  readonly checked: string | undefined;
}

/**
 * By nation. They are to be checked before a release and once a year; the day goes here. Only Scotland's lines about
 * views and supporters come from a guide for families (Enquire), the others from general knowledge of these laws.
 */
export const rightsSources: Readonly<Record<NonNullable<Context['nation']>, RightsSource>> = {
  england: {laws: ['Children and Families Act 2014', 'Equality Act 2010'], checked: undefined},
  scotland: {
    laws: ['Education (Additional Support for Learning) (Scotland) Act 2004', 'Equality Act 2010'],
    checked: undefined,
  },
  wales: {
    laws: ['Additional Learning Needs and Education Tribunal (Wales) Act 2018', 'Equality Act 2010'],
    checked: undefined,
  },
  northernIreland: {
    laws: [
      'Disability Discrimination Act 1995',
      'Special Educational Needs and Disability (Northern Ireland) Order 2005',
    ],
    checked: undefined,
  },
};
