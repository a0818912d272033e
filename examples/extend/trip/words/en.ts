export const en = {
  'form.schoolTrip.title': 'The school trip',
  'form.schoolTrip.lead': 'Tell us whether your child comes, and what helps your child on the day.',
  'form.schoolTrip.after.1': 'We will read this before the trip.',
  'sec.whoComes': 'Who comes',
  'sec.whatHelpsOnTrip': 'What helps on the day',
  'sec.tripAnythingElse': 'Anything else',

  'q.going.label': 'Does your child come on the trip?',
  'q.going.short': 'Coming',
  'q.going.o.yes': 'Yes',
  'q.going.o.no': 'No',
  'q.going.o.notSure': 'Not sure yet',

  'q.feeling.label': 'How does your child feel about the trip?',
  'q.feeling.short': 'Feeling about the trip',
  'q.feeling.o.happy': 'Happy',
  'q.feeling.o.mixed': 'Mixed',
  'q.feeling.o.worried': 'Worried',

  'q.worries.label': 'What would make the trip easier?',
  'q.worries.hint': 'For example: a friend to sit with, knowing the plan for the day.',
  'q.worries.short': 'What would help',

  'q.food.label': 'What food does your child need?',
  'q.food.short': 'Food',
  'q.food.o.halal': 'Halal',
  'q.food.o.vegetarian': 'Vegetarian',
  'q.food.o.noMilk': 'No milk',
  'q.food.o.noNuts': 'No nuts',
  'q.food.o.other': 'Something else',
  'q.food.o.none': 'No special food',

  'q.medicine.label': 'Does your child need medicine on the day?',
  'q.medicine.short': 'Medicine',
  'q.medicine.o.yes': 'Yes',
  'q.medicine.o.no': 'No',

  'q.medicineMore.label': 'Which medicine, and when?',
  'q.medicineMore.short': 'Which medicine',

  'q.travelSick.label': 'Does your child feel sick on a coach?',
  'q.travelSick.short': 'Sick on a coach',
  'q.travelSick.o.often': 'Often',
  'q.travelSick.o.sometimes': 'Sometimes',
  'q.travelSick.o.never': 'Never',
  'q.travelSick.o.notSure': 'Not sure',

  'q.emergencyPhone.label': 'Which number can we call on the day?',
  'q.emergencyPhone.short': 'Number on the day',

  'q.cost.label': 'Is the cost all right for you?',
  'q.cost.hint': 'No child stays at home because of money.',
  'q.cost.short': 'Cost',
  'q.cost.o.fine': 'Yes',
  'q.cost.o.inParts': 'We would like to pay in parts',
  'q.cost.o.needHelp': 'We need help with the cost',
  'q.cost.o.preferNotToSay': 'Prefer not to say',

  'flag.schoolTrip.worried': 'Worried about the trip',
  'flag.schoolTrip.medicine': 'Needs medicine on the day',
  'flag.schoolTrip.cost': 'Would like help with the cost',
};
