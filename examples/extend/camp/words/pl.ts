import type {en} from './en.js';

export const pl: typeof en = {
  'form.schoolCamp.title': 'Obóz szkolny',
  'form.schoolCamp.lead': 'Prosimy napisać, czy dziecko jedzie i co mu pomoże na obozie.',
  'form.schoolCamp.after.1': 'Przeczytamy to przed obozem.',
  'sec.whoComes': 'Kto jedzie',
  'sec.whatHelpsAtCamp': 'Co pomoże na obozie',
  'sec.campAnythingElse': 'Coś jeszcze',

  'q.going.label': 'Czy Państwa dziecko jedzie na obóz?',
  'q.going.short': 'Udział',
  'q.going.o.yes': 'Tak',
  'q.going.o.no': 'Nie',
  'q.going.o.notSure': 'Jeszcze nie wiemy',

  'q.feeling.label': 'Co dziecko czuje na myśl o obozie?',
  'q.feeling.short': 'Uczucia przed obozem',
  'q.feeling.o.happy': 'Radość',
  'q.feeling.o.mixed': 'Mieszane uczucia',
  'q.feeling.o.worried': 'Niepokój',

  'q.worries.label': 'Co ułatwiłoby dziecku pobyt na obozie?',
  'q.worries.hint': 'Na przykład: łóżko obok przyjaciela, plan dnia znany wcześniej.',
  'q.worries.short': 'Co pomoże',

  'q.food.label': 'Jakiego jedzenia potrzebuje dziecko?',
  'q.food.short': 'Jedzenie',
  'q.food.o.halal': 'Halal',
  'q.food.o.vegetarian': 'Wegetariańskie',
  'q.food.o.noMilk': 'Bez mleka',
  'q.food.o.noNuts': 'Bez orzechów',
  'q.food.o.other': 'Inne',
  'q.food.o.none': 'Zwykłego',

  'q.medicine.label': 'Czy dziecko musi na obozie przyjmować leki?',
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

  'q.emergencyPhone.label': 'Pod jaki numer możemy dzwonić w czasie obozu?',
  'q.emergencyPhone.short': 'Telefon w czasie obozu',

  'q.cost.label': 'Czy koszt obozu jest dla Państwa w porządku?',
  'q.cost.hint': 'Żadne dziecko nie zostaje w domu z powodu pieniędzy.',
  'q.cost.short': 'Koszt',
  'q.cost.o.fine': 'Tak',
  'q.cost.o.inParts': 'Chcemy zapłacić w ratach',
  'q.cost.o.needHelp': 'Potrzebujemy pomocy z opłatą',
  'q.cost.o.preferNotToSay': 'Nie chcemy odpowiadać',

  'flag.schoolCamp.worried': 'Dziecko niepokoi się obozem',
  'flag.schoolCamp.medicine': 'Leki na obozie',
  'flag.schoolCamp.cost': 'Prośba o pomoc z opłatą',
};
