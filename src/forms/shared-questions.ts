/** How to reply, where a reply is always sent. */
export const replyAlways = {
  id: 'replyBy',
  offered: {prop: 'channels', always: ['usual']},
  codesWhen: {usual: {prop: 'keepsInTouch', is: true}},
  data: 'personal',
} as const;

/** Questions that more than one form asks: the same id, meaning and words everywhere. */
export const shared = {
  whichChild: {
    id: 'whichChild',
    optionsFrom: 'children',
    needed: true,
    when: {prop: 'children', min: 2},
    data: 'personal',
  },
  childName: {id: 'childName', isName: true, needed: true, when: {prop: 'children', set: false}, data: 'personal'},
  // Said here too: where a form has stages its schema cannot say it.
  yourName: {id: 'yourName', needed: true, isName: true, autocomplete: 'name', prefill: 'parentName', data: 'personal'},
  yourRelationship: {
    id: 'yourRelationship',
    optionHelp: {kinshipCarer: ['kinshipCarer'], fosterCarer: ['fosterCarer']},
    data: 'special-category',
  },
  anythingElse: {id: 'anythingElse', kind: 'longText', data: 'special-category'},
  // Who helped is asked in the short version too: it tells staff whose words they read.
  formHelper: {id: 'formHelper', core: true, data: 'personal'},
  replyWanted: {id: 'replyWanted', hintCount: 'replyDays', data: 'ordinary'},
  replyBy: {...replyAlways, when: {q: 'replyWanted', anyOf: ['yesUsual', 'yesSoon']}},
  contactPhone: {
    id: 'contactPhone',
    needed: true,
    when: {q: 'replyBy', anyOf: ['phoneCall', 'text']},
    autocomplete: 'tel',
    prefill: 'parentPhone',
    data: 'personal',
  },
  contactEmail: {
    id: 'contactEmail',
    needed: true,
    when: {q: 'replyBy', anyOf: ['email']},
    autocomplete: 'email',
    prefill: 'parentEmail',
    data: 'personal',
  },
  interpreterNeeded: {
    id: 'interpreterNeeded',
    hintAlso: [{key: 'text.interpreterFree', when: {prop: 'interpreterFree', not: false}}],
    help: ['interpreter'],
    data: 'personal',
  },
  spokenLanguage: {id: 'spokenLanguage', autocomplete: 'language', data: 'personal'},
  interpreterPreferences: {
    id: 'interpreterPreferences',
    openOther: ['dialect', 'other'],
    when: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']},
    data: 'personal',
  },
  toldEnough: {id: 'toldEnough', kind: 'scale', set: 'often6', data: 'personal'},
  listenedTo: {id: 'listenedTo', kind: 'scale', set: 'often6', data: 'personal'},
  keepsWord: {id: 'keepsWord', kind: 'scale', set: 'often6', data: 'personal'},
} as const;
