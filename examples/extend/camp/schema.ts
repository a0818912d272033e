import {choice, choices, otherText, phone, text, yesNo} from 'parent-voice';
import * as z from 'zod/mini';

/** What is a valid answer about the school camp. */
export const schema = z.strictObject({
  childName: text(100),
  yourName: text(100),
  going: choice(['yes', 'no', 'notSure']),
  feeling: z.optional(choice(['happy', 'mixed', 'worried'])),
  worries: z.optional(text(500)),
  food: z.optional(choices(['halal', 'vegetarian', 'noMilk', 'noNuts', 'other', 'none'], {exclusive: ['none']})),
  foodOther: otherText(),
  medicine: z.optional(yesNo()),
  medicineMore: z.optional(text(500)),
  travelSick: z.optional(choice(['often', 'sometimes', 'never', 'notSure'])),
  emergencyPhone: z.optional(phone()),
  cost: z.optional(choice(['fine', 'inParts', 'needHelp', 'preferNotToSay'])),
  anythingElse: z.optional(text(1000)),
});
