import type {en} from './en.js';

export const ur: typeof en = {
  'form.schoolCamp.title': 'اسکول کا کیمپ',
  'form.schoolCamp.lead': 'ہمیں بتائیں کہ آپ کا بچہ جا رہا ہے یا نہیں، اور کیمپ میں اسے کس چیز سے مدد ملے گی۔',
  'form.schoolCamp.after.1': 'ہم اسے کیمپ سے پہلے پڑھیں گے۔',
  'sec.whoComes': 'کون جا رہا ہے',
  'sec.whatHelpsAtCamp': 'کیمپ میں کس چیز سے مدد ملے گی',
  'sec.campAnythingElse': 'کچھ اور',

  'q.going.label': 'کیا آپ کا بچہ کیمپ میں جا رہا ہے؟',
  'q.going.short': 'شرکت',
  'q.going.o.yes': 'جی ہاں',
  'q.going.o.no': 'جی نہیں',
  'q.going.o.notSure': 'ابھی معلوم نہیں',

  'q.feeling.label': 'آپ کا بچہ کیمپ کے بارے میں کیسا محسوس کرتا ہے؟',
  'q.feeling.short': 'کیمپ کے بارے میں احساس',
  'q.feeling.o.happy': 'خوش',
  'q.feeling.o.mixed': 'ملا جلا',
  'q.feeling.o.worried': 'پریشان',

  'q.worries.label': 'کس چیز سے کیمپ آسان ہو جائے گا؟',
  'q.worries.hint': 'مثال کے طور پر: دوست کے قریب سونا، دن کا منصوبہ پہلے سے جاننا۔',
  'q.worries.short': 'کس سے مدد ملے گی',

  'q.food.label': 'آپ کے بچے کو کیسا کھانا چاہیے؟',
  'q.food.short': 'کھانا',
  'q.food.o.halal': 'حلال',
  'q.food.o.vegetarian': 'سبزی والا',
  'q.food.o.noMilk': 'دودھ کے بغیر',
  'q.food.o.noNuts': 'گری دار میووں کے بغیر',
  'q.food.o.other': 'کچھ اور',
  'q.food.o.none': 'کوئی خاص کھانا نہیں',

  'q.medicine.label': 'کیا آپ کے بچے کو کیمپ میں دوا کی ضرورت ہے؟',
  'q.medicine.short': 'دوا',
  'q.medicine.o.yes': 'جی ہاں',
  'q.medicine.o.no': 'جی نہیں',

  'q.medicineMore.label': 'کون سی دوا، اور کب؟',
  'q.medicineMore.short': 'کون سی دوا',

  'q.travelSick.label': 'کیا بس میں آپ کے بچے کا جی متلاتا ہے؟',
  'q.travelSick.short': 'بس میں جی متلانا',
  'q.travelSick.o.often': 'اکثر',
  'q.travelSick.o.sometimes': 'کبھی کبھی',
  'q.travelSick.o.never': 'کبھی نہیں',
  'q.travelSick.o.notSure': 'معلوم نہیں',

  'q.emergencyPhone.label': 'کیمپ کے دوران ہم کس نمبر پر فون کر سکتے ہیں؟',
  'q.emergencyPhone.short': 'کیمپ کے دوران کا نمبر',

  'q.cost.label': 'کیا کیمپ کا خرچ آپ کے لیے ٹھیک ہے؟',
  'q.cost.hint': 'کوئی بچہ پیسوں کی وجہ سے گھر پر نہیں رہتا۔',
  'q.cost.short': 'خرچ',
  'q.cost.o.fine': 'جی ہاں',
  'q.cost.o.inParts': 'ہم قسطوں میں دینا چاہتے ہیں',
  'q.cost.o.needHelp': 'ہمیں خرچ میں مدد چاہیے',
  'q.cost.o.preferNotToSay': 'بتانا نہیں چاہتے',

  'flag.schoolCamp.worried': 'کیمپ کے بارے میں پریشان',
  'flag.schoolCamp.medicine': 'کیمپ میں دوا چاہیے',
  'flag.schoolCamp.cost': 'خرچ میں مدد چاہتے ہیں',
};
