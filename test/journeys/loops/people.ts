/** The families of the loops, and what they write in their own languages; no two of them write the same. */
import type {Reader} from '../../support/family-page.js';

type Language = Reader['language'];

export interface Writer {
  readonly name: string;
  /** What matters to them, first. */
  readonly topic: string;
  /** What is not right yet. */
  readonly correction: string;
  /** What would work better. */
  readonly better: string;
  /** When they could come. */
  readonly when: string;
  /** What they did not get to say. */
  readonly unsaid: string;
}

/** Those who look after Jan in the week. */
export const mothers: Readonly<Record<Language, Writer>> = {
  en: {
    name: 'Maureen O’Brien',
    topic: 'Reading in the place of art on Tuesdays.',
    correction: 'Jan does not cry every day. Wednesdays are hardest, after PE.',
    better: 'Could he choose the friend himself? He likes to sit with Oliver.',
    when: 'Any Monday after four.',
    unsaid: 'Who teaches him next year? He asks before he goes to sleep.',
  },
  pl: {
    name: 'Agnieszka Źrebięć-Nowak',
    topic: 'Czytanie zamiast plastyki we wtorki.',
    correction: 'Jaś nie płacze codziennie. Najtrudniej jest w środy, po WF-ie.',
    better: 'Czy mógłby sam wybrać kolegę? Najchętniej siedzi z Oliverem.',
    when: 'W każdy poniedziałek po szesnastej.',
    unsaid: 'Kto będzie uczył Jasia w przyszłym roku? Pyta o to przed snem.',
  },
  ur: {
    name: 'شازیہ پروین',
    topic: 'منگل کو آرٹ کی جگہ پڑھائی۔',
    correction: 'جان ہر روز نہیں روتا۔ بدھ کا دن PE کے بعد سب سے مشکل ہوتا ہے۔',
    better: 'کیا وہ اپنا دوست خود چن سکتا ہے؟ وہ Oliver کے ساتھ بیٹھنا پسند کرتا ہے۔',
    when: 'کسی بھی پیر کو 4 بجے کے بعد۔',
    unsaid: 'اگلے سال اسے کون پڑھائے گا؟ وہ سونے سے پہلے پوچھتا ہے۔',
  },
};

/** The other parents: they live elsewhere, and see it otherwise. */
export const fathers: Readonly<Record<Language, Writer>> = {
  en: {
    name: 'Peter Nowak',
    topic: 'The noise in the dinner hall.',
    correction: 'I also said that he needs longer shoes for football.',
    better: 'Saturday mornings at my flat would be calmer.',
    when: 'I work nights, so before noon.',
    unsaid: 'Nobody has told me his reading level since June.',
  },
  pl: {
    name: 'Piotr Nowak',
    topic: 'Hałas w stołówce.',
    correction: 'Mówiłem też, że potrzebuje większych butów do piłki.',
    better: 'Spokojniej byłoby u mnie, w sobotę rano.',
    when: 'Pracuję na nocki, więc przed południem.',
    unsaid: 'Od czerwca nikt mi nie powiedział, jak mu idzie czytanie.',
  },
  ur: {
    name: 'عمران نواز',
    topic: 'کھانے کے ہال کا شور۔',
    correction: 'میں نے یہ بھی کہا تھا کہ فٹ بال کے لیے اسے بڑے جوتے چاہییں۔',
    better: 'ہفتے کی صبح میرے فلیٹ میں زیادہ سکون ہو گا۔',
    when: 'میں رات کو کام کرتا ہوں، اس لیے دوپہر سے پہلے۔',
    unsaid: 'جون سے کسی نے مجھے نہیں بتایا کہ وہ کیسا پڑھتا ہے۔',
  },
};

/** All that somebody has written but the name, which the other parent may know. */
export const wordsBy = ({name, ...words}: Writer): readonly string[] => {
  void name;
  return Object.values(words);
};
