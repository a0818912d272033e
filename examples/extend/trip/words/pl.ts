import type {en} from './en.js';

export const pl: typeof en = {
  'form.schoolTrip.title': 'Wycieczka szkolna',
  'form.schoolTrip.lead': 'Prosimy napisać, czy dziecko jedzie i co mu pomoże tego dnia.',
  'form.schoolTrip.after.1': 'Przeczytamy to przed wycieczką.',
  'sec.whoComes': 'Kto jedzie',
  'sec.whatHelpsOnTrip': 'Co pomoże tego dnia',
  'sec.tripAnythingElse': 'Coś jeszcze',

  'q.going.label': 'Czy Państwa dziecko jedzie na wycieczkę?',
  'q.going.short': 'Udział',
  'q.going.o.yes': 'Tak',
  'q.going.o.no': 'Nie',
  'q.going.o.notSure': 'Jeszcze nie wiemy',

  'q.feeling.label': 'Co dziecko czuje na myśl o wycieczce?',
  'q.feeling.short': 'Uczucia przed wycieczką',
  'q.feeling.o.happy': 'Radość',
  'q.feeling.o.mixed': 'Mieszane uczucia',
  'q.feeling.o.worried': 'Niepokój',

  'q.worries.label': 'Co ułatwiłoby dziecku wycieczkę?',
  'q.worries.hint': 'Na przykład: miejsce obok przyjaciela, plan dnia znany wcześniej.',
  'q.worries.short': 'Co pomoże',

  'q.food.label': 'Jakiego jedzenia potrzebuje dziecko?',
  'q.food.short': 'Jedzenie',
  'q.food.o.halal': 'Halal',
  'q.food.o.vegetarian': 'Wegetariańskie',
  'q.food.o.noMilk': 'Bez mleka',
  'q.food.o.noNuts': 'Bez orzechów',
  'q.food.o.other': 'Inne',
  'q.food.o.none': 'Zwykłego',

  'q.medicine.label': 'Czy dziecko musi tego dnia przyjąć leki?',
  'q.medicine.short': 'Leki',
  'q.medicine.o.yes': 'Tak',
  'q.medicine.o.no': 'Nie',

  'q.medicineMore.label': 'Jakie leki i o której godzinie?',
  'q.medicineMore.short': 'Jakie leki',

  'q.travelSick.label': 'Czy dziecku robi się niedobrze w autokarze?',
  'q.travelSick.short': 'Mdłości w autokarze',
  'q.travelSick.o.often': 'Często',
  'q.travelSick.o.sometimes': 'Czasami',
  'q.travelSick.o.never': 'Nigdy',
  'q.travelSick.o.notSure': 'Nie wiemy',

  'q.emergencyPhone.label': 'Pod jaki numer możemy tego dnia zadzwonić?',
  'q.emergencyPhone.short': 'Telefon na ten dzień',

  'q.cost.label': 'Czy koszt wycieczki jest dla Państwa w porządku?',
  'q.cost.hint': 'Żadne dziecko nie zostaje w domu z powodu pieniędzy.',
  'q.cost.short': 'Koszt',
  'q.cost.o.fine': 'Tak',
  'q.cost.o.inParts': 'Chcemy zapłacić w ratach',
  'q.cost.o.needHelp': 'Potrzebujemy pomocy z opłatą',
  'q.cost.o.preferNotToSay': 'Nie chcemy odpowiadać',

  'flag.schoolTrip.worried': 'Dziecko niepokoi się wycieczką',
  'flag.schoolTrip.medicine': 'Leki w dniu wycieczki',
  'flag.schoolTrip.cost': 'Prośba o pomoc z opłatą',
};
