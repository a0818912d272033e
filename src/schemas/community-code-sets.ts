/** Ways of taking part in school life. A school offers only those that it really has. */
export const takePart = [
  'gateChat',
  'phoneCalls',
  'onlineMeetings',
  'onlineGroup',
  'parentsEvenings',
  'coffee',
  'inClass',
  'shareSkill',
  'parentGroup',
  'weekend',
  'giveViews',
  'other',
  'notNow',
] as const;

/** Local help that a school can tell families about. */
export const localHelp = [
  'food',
  'uniform',
  'money',
  'housing',
  'childcare',
  'clubs',
  'english',
  'parentSupport',
  'carers',
  'health',
  'learningAdvice',
  'safety',
  'other',
  'none',
] as const;

export type TakePart = (typeof takePart)[number];
export type LocalHelp = (typeof localHelp)[number];
