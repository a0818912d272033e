/** Answers that a family could give to any question, and answers that nobody should. */
import fc from 'fast-check';
import type {Question} from '../../src/forms/form.js';
import {factsOf} from '../../src/schemas/facts.js';

type Values = readonly unknown[];

/** What is asked, or what stands in an item of a list without being asked. */
type Asked = Pick<Question, 'id' | 'facts' | 'items' | 'needed'>;

/** By the format of a text: some that are right, some that only look so. */
const shapes: Readonly<Record<string, {readonly right: Values; readonly wrong: Values}>> = {
  tel: {
    right: [
      '01632 960 001',
      '+44 (0)7700-900.982 ext 4',
      '\u2066٠١٢٣٤٥\u2069',
      '０１２３＋４',
      '0123456789x5',
      '12-34‑5',
    ],
    wrong: ['call me', '1234', '01632 960 001 after six', '12345\u00e9', '١٢٣٤', `${'1'.repeat(61)}`, '12345\n;'],
  },
  email: {
    right: ['a@b.c', '.a@.b.c', 'ż@ż.pl', 'a@b..c', "o'x+y@d.museum", `${'a'.repeat(250)}@b.c`],
    wrong: ['a@b', 'a@.b', 'a@b.', '@b.c', 'a b@c.d', 'a@@b.c', 'a@b.c ', 'a@b\u00a0.c', `${'a'.repeat(251)}@b.c`],
  },
  language: {
    right: ['pl', 'zh-Hant-HK', 'other', 'EN', 'in-klingon-1', 'abcdefgh-12345678'],
    wrong: ['p', 'pl_PL', 'pl-', '-pl', 'abcdefghi', 'pl-123456789', 'plł', `aa${'-a'.repeat(17)}`, 'ſs'],
  },
  date: {
    right: ['2026-09-14', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'],
    wrong: [
      ...[
        '2026-02-30',
        '2023-02-29',
        '2100-02-29',
        '1899-12-31',
        '2201-01-01',
        '2026-9-14',
        '2026-09-31',
        '2026-00-10',
      ],
      ...[
        '2026-13-01',
        '2026-09-14T00:00',
        '２０２６-09-14',
        '+2026-09-14',
        '14-09-2026',
        '2026-09-14\n',
        '0000-01-01',
      ],
    ],
  },
  slots: {
    right: ['2026-09-14T08:30', '2024-02-29T23:59:59.5Z', '2026-09-14T08:30+0100', '2026-09-14T08:30:00-05:30'],
    wrong: [
      ...[
        '2026-02-30T08:30',
        '2026-09-14T24:00',
        '2026-09-14',
        '2026-09-14T08',
        '1899-12-31T08:30',
        'mon',
        'mon.night',
      ],
      ...['2026-09-14T08:30+1', '2026-09-14t08:30', '2026-09-14T08:30T', '2026-09-14 08:30', '2026-09-14T08:30\n'],
    ],
  },
};

/** What is of no question's kind. */
const strange: Values = [
  5,
  0,
  1.5,
  true,
  false,
  null,
  {},
  [],
  [[]],
  [null],
  [5],
  [''],
  [{}],
  '',
  ' ',
  '\u00a0\n',
  '\0',
];

const shape = ({facts}: Asked) => shapes[facts.format ?? ''];

const ownWords = (max: number) => {
  const atTheEdge = ['x'.repeat(max), '🦄'.repeat(max)];
  const onlyOnceWellFormed = ['\r\n'.repeat(max - 1) + '.', `\0${'x'.repeat(max)}`];
  return fc.oneof(
    {
      weight: 150,
      arbitrary: fc.constantFrom(
        ...['Zuzia', 'Two\nlines', 'اردو', '🦄', ' a ', '<b>', "'"].filter(({length}) => length <= max),
      ),
    },
    {weight: 50, arbitrary: fc.string({unit: 'binary', maxLength: Math.min(max, 12) - 1}).map((more) => `.${more}`)},
    {weight: 20, arbitrary: fc.constantFrom(...atTheEdge)},
    {weight: 1, arbitrary: fc.constantFrom(...onlyOnceWellFormed)},
  );
};

/** All that stands in an item of a list: what is asked, and which one of a fixed list it is about. */
function partsOf({items = [], facts}: Asked): readonly Asked[] {
  const others = Object.entries(facts.item ?? {}).filter(([key]) => !items.some(({id}) => id === key));
  return [...items, ...others.map(([id, schema]) => ({id, facts: factsOf(schema)!, needed: true}))];
}

/**
 * Right answers to a question.
 *
 * @param question the question
 * @param whole whether each item of a list answers all that is asked of it
 */
export function rightAnswer(question: Asked, whole = false): fc.Arbitrary<unknown> {
  const {facts} = question;
  const {base, codes, exclusive, max = 60, min = 0} = facts;
  if (base === 'list') {
    const parts = partsOf(question).map((item) => [item, rightAnswer(item, true)] as const);
    const every = Object.fromEntries(parts.map(([{id}, arbitrary]) => [id, arbitrary]));
    const requiredKeys = whole ? Object.keys(every) : parts.flatMap(([{id, needed}]) => (needed ? [id] : []));
    return fc.array(fc.record(every, {requiredKeys}), {minLength: Math.max(min, 1), maxLength: max});
  }
  if (base === 'choices') {
    const beside = codes.filter((code) => !exclusive.includes(code));
    const some = fc.shuffledSubarray(beside, {
      minLength: 1,
      maxLength: Math.min(facts.max ?? 99, beside.length),
    });
    if (facts.format === 'slots')
      return fc.tuple(some, fc.subarray([...shape(question)!.right])).map((all) => all.flat());
    return exclusive.length
      ? fc.oneof({weight: 4, arbitrary: some}, fc.constantFrom(...exclusive.map((code) => [code])))
      : some;
  }
  if (codes.length) return fc.constantFrom(...codes);
  if (base === 'number') return fc.nat(max);
  const {right} = shape(question) ?? {};
  return right ? fc.constantFrom(...right) : ownWords(max);
}

/** Wrong answers to a question, or answers at the very edge. */
export function wrongAnswer(question: Asked): fc.Arbitrary<unknown> {
  const {base, codes, max = 60} = question.facts;
  const own = ((): fc.Arbitrary<unknown> => {
    if (base === 'list')
      return fc
        .tuple(
          rightAnswer(question),
          fc.nat(20),
          fc.constantFrom(...partsOf(question)).chain((item) => fc.tuple(fc.constant(item.id), wrongAnswer(item))),
        )
        .map(([items, how, [id, wrong]]) => {
          const [first = {}, ...more] = items as Readonly<Record<string, unknown>>[];
          if (how < 12) return [{...first, [id]: wrong}, ...more];
          if (how < 15) return [Object.fromEntries(Object.entries(first).filter(([key]) => key !== id)), ...more];
          if (how < 18) return [...more, {...first, [how === 15 ? '__proto__' : 'nonsense']: 'x'}];
          return Array.from({length: max + 1}, () => first);
        });
    if (base === 'choices')
      return fc.oneof(
        fc.shuffledSubarray([...codes], {minLength: 2}),
        fc.constantFrom(...codes).map((code) => [code, code]),
        fc.constantFrom(...(shape(question)?.wrong ?? ['nonsense'])).map((code) => [codes[0], code]),
        fc.constantFrom<unknown>(
          [...codes, 'nonsense'],
          codes[0],
          [codes[0]!.toUpperCase()],
          [[codes[0]]],
          [`${codes[0]} `],
          [`${codes[0]}\0`],
        ),
      );
    if (codes.length)
      return fc.constantFrom<unknown>(
        'nonsense',
        codes[0]!.toUpperCase(),
        `${codes[0]} `,
        [codes[0]],
        codes[0]!.slice(1),
        `\0${codes[0]}`,
        'toString',
      );
    if (base === 'number') return fc.constantFrom<unknown>(-1, 100, 1.5, '0', 1e21);
    return fc.constantFrom(
      ...(shape(question)?.wrong ?? []),
      ...['x', '🦄', 'ą', '\ud800', '\n', '\r'].flatMap((unit) => [unit.repeat(max), unit.repeat(max + 1)]),
    );
  })();
  return fc.oneof({weight: 3, arbitrary: own}, fc.constantFrom(...strange), fc.jsonValue({maxDepth: 2}));
}
