export const en = {
  'form.schoolCamp.title': 'The school camp',
  'form.schoolCamp.lead': 'Tell us whether your child comes, and what helps your child at the camp.',
  'form.schoolCamp.after.1': 'We will read this before the camp.',
  'sec.whoComes': 'Who comes',
  'sec.whatHelpsAtCamp': 'What helps at the camp',
  'sec.campAnythingElse': 'Anything else',

  'q.going.label': 'Does your child come to the camp?',
  'q.going.short': 'Coming',
  'q.going.o.yes': 'Yes',
  'q.going.o.no': 'No',
  'q.going.o.notSure': 'Not sure yet',

  'q.feeling.label': 'How does your child feel about the camp?',
  'q.feeling.short': 'Feeling about the camp',
  'q.feeling.o.happy': 'Happy',
  'q.feeling.o.mixed': 'Mixed',
  'q.feeling.o.worried': 'Worried',

  'q.worries.label': 'What would make the camp easier?',
  'q.worries.hint': 'For example: a bed near a friend, knowing the plan for the day.',
  'q.worries.short': 'What would help',

  'q.food.label': 'What food does your child need?',
  'q.food.short': 'Food',
  'q.food.o.halal': 'Halal',
  'q.food.o.vegetarian': 'Vegetarian',
  'q.food.o.noMilk': 'No milk',
  'q.food.o.noNuts': 'No nuts',
  'q.food.o.other': 'Something else',
  'q.food.o.none': 'No special food',

  'q.medicine.label': 'Does your child need medicine at the camp?',
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

  'q.emergencyPhone.label': 'Which number can we call during the camp?',
  'q.emergencyPhone.short': 'Number during the camp',

  'q.cost.label': 'Is the cost all right for you?',
  'q.cost.hint': 'No child stays at home because of money.',
  'q.cost.short': 'Cost',
  'q.cost.o.fine': 'Yes',
  'q.cost.o.inParts': 'We would like to pay in parts',
  'q.cost.o.needHelp': 'We need help with the cost',
  'q.cost.o.preferNotToSay': 'Prefer not to say',

  'flag.schoolCamp.worried': 'Worried about the camp',
  'flag.schoolCamp.medicine': 'Needs medicine at the camp',
  'flag.schoolCamp.cost': 'Would like help with the cost',
};
