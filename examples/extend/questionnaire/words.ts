import type {WordsSource} from 'parent-voice';

const en = {
  'q.clubs.label': 'Which clubs does your child go to?',
  'q.clubs.short': 'Clubs',
  'q.clubs.o.football': 'Football',
  'q.clubs.o.chess': 'Chess',
  'q.clubs.o.choir': 'Choir',
  'q.clubs.o.other': 'Another club',
  'q.clubs.o.none': 'No club',
};

const pl: typeof en = {
  'q.clubs.label': 'Na jakie zajęcia dodatkowe chodzi Państwa dziecko?',
  'q.clubs.short': 'Zajęcia dodatkowe',
  'q.clubs.o.football': 'Piłka nożna',
  'q.clubs.o.chess': 'Szachy',
  'q.clubs.o.choir': 'Chór',
  'q.clubs.o.other': 'Inne zajęcia',
  'q.clubs.o.none': 'Na żadne',
};

const ur: typeof en = {
  'q.clubs.label': 'آپ کا بچہ کن کلبوں میں جاتا ہے؟',
  'q.clubs.short': 'کلب',
  'q.clubs.o.football': 'فٹ بال',
  'q.clubs.o.chess': 'شطرنج',
  'q.clubs.o.choir': 'کوائر',
  'q.clubs.o.other': 'کوئی اور کلب',
  'q.clubs.o.none': 'کسی کلب میں نہیں',
};

const lists: Readonly<Record<string, typeof en>> = {en, pl, ur};

/** The school's own words, laid over ours. */
export const words: WordsSource = (language) => Promise.resolve(lists[language]);
