/** Codes that more than one question uses. They are stable: never renamed, never reused, never translated. */
export const often6 = ['always', 'mostly', 'sometimes', 'rarely', 'never', 'tooSoon'] as const;

export const consent4 = ['yes', 'askFirst', 'needToCheck', 'no'] as const;

/** Ways that a school and a family reach each other. */
export const channels = [
  'phoneCall',
  'text',
  'email',
  'app',
  'messageApp',
  'voiceMessage',
  'videoCall',
  'letter',
  'bagNote',
  'homeSchoolBook',
  'inPerson',
  'homeVisit',
  'viaPerson',
] as const;

/** People at, or working with, a school. */
export const staffRoles = [
  'classTeacher',
  'formTutor',
  'subjectTeacher',
  'keyPerson',
  'teachingAssistant',
  'senco',
  'pastoralLead',
  'headOfYear',
  'familyLiaison',
  'headteacher',
  'deputyHead',
  'designatedTeacher',
  'safeguardingLead',
  'officeStaff',
  'governor',
  'educationalPsychologist',
  'speechTherapist',
  'occupationalTherapist',
  'physiotherapist',
  'specialistTeacher',
  'schoolNurse',
  'mentalHealthWorker',
  'socialWorker',
  'councilOfficer',
  'interpreter',
  'advocate',
  'otherRole',
] as const;

export type Channel = (typeof channels)[number];
export type StaffRole = (typeof staffRoles)[number];
