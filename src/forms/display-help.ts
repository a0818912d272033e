import type {Help} from './help.js';

/** What explains what a form shows of the school's, by the key of its words. */
export const displayHelp: Readonly<Record<string, Help>> = {
  'set.meetingTypes.annualReview': ['annualReview'],
  'set.meetingTypes.teamAround': ['teamAround'],
  'set.meetingTypes.transition': ['transition'],
  'set.meetingTypes.attendance': ['schoolWorry'],
  'set.agendaTopics.plan': {
    england: ['ehcPlan', 'iep'],
    scotland: ['coordinatedSupportPlan', 'iep'],
    wales: ['idp', 'iep'],
    northernIreland: ['statement', 'iep'],
  },
  'rights.england.2': ['ehcNeedsAssessment'],
  'rights.england.6': ['sendiass'],
  'rights.england.7': ['mediation', 'tribunal'],
  'rights.scotland.8': ['mediation', 'tribunal'],
};
