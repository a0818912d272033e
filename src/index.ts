export {channels, consent4, often6, staffRoles, type Channel, type StaffRole} from './schemas/code-sets.js';
export {
  actionStatus,
  adjustmentStatus,
  agendaTopics,
  meetingFormats,
  meetingPlaces,
  meetingPromises,
  meetingTypes,
  type ActionStatus,
  type AdjustmentStatus,
  type AgendaTopic,
  type MeetingFormat,
  type MeetingPlace,
  type MeetingPromise,
  type MeetingType,
} from './schemas/meeting-code-sets.js';
export {localHelp, takePart, type LocalHelp, type TakePart} from './schemas/community-code-sets.js';
export {date, dayParts, days, slots, type Day, type DayPart} from './schemas/times.js';
export {isRealDate} from './schemas/real-date.js';
export {
  choice,
  choices,
  email,
  itemNumber,
  language,
  list,
  otherText,
  phone,
  suppliedChoice,
  text,
  yesNo,
} from './schemas/answers.js';
export {codePoints, normaliseText} from './schemas/text.js';
export type {Problem} from './schemas/problem.js';
export {
  parentQuestionnaire as parentQuestionnaireSchema,
  type ParentQuestionnaireAnswers,
} from './schemas/parent-questionnaire.js';
export {
  preMeetingPreferences as preMeetingPreferencesSchema,
  type PreMeetingPreferencesAnswers,
} from './schemas/pre-meeting-preferences.js';
export {
  reasonableAdjustments as reasonableAdjustmentsSchema,
  type ReasonableAdjustmentsAnswers,
} from './schemas/reasonable-adjustments.js';
export {
  communicationMethod as communicationMethodSchema,
  type CommunicationMethodAnswers,
} from './schemas/communication-method.js';
export {meetingFollowUp as meetingFollowUpSchema, type MeetingFollowUpAnswers} from './schemas/meeting-follow-up.js';
export {howIsToday as howIsTodaySchema, type HowIsTodayAnswers} from './schemas/how-is-today.js';
export {talkInstead as talkInsteadSchema, type TalkInsteadAnswers} from './schemas/talk-instead.js';
export {howWeListen as howWeListenSchema, type HowWeListenAnswers} from './schemas/how-we-listen.js';
export {defineForm} from './forms/define-form.js';
export {extendForm} from './forms/extend-form.js';
export {checkWords} from './forms/check-words.js';
export {wordsOfForm} from './forms/words-of-form.js';
export {formOf, newestOf} from './forms/form-of.js';
export {FormDefinitionError} from './forms/errors.js';
export {forms} from './forms/registry.js';
export {parentQuestionnaire} from './forms/parent-questionnaire.js';
export {preMeetingPreferences} from './forms/pre-meeting-preferences.js';
export {reasonableAdjustments} from './forms/reasonable-adjustments.js';
export {communicationMethod} from './forms/communication-method.js';
export {meetingFollowUp} from './forms/meeting-follow-up.js';
export {howIsToday} from './forms/how-is-today.js';
export {talkInstead} from './forms/talk-instead.js';
export {howWeListen} from './forms/how-we-listen.js';
export {shared as sharedQuestions} from './forms/shared-questions.js';
export type {Child, Context, LocalisedText} from './forms/context.js';
export type {Condition} from './forms/condition.js';
export type {DataClass, OwnKind, QuestionKind} from './forms/question-options.js';
export type {FormInput} from './forms/form-input.js';
export type {AddedItems, Extension} from './forms/extension.js';
export type {Display} from './forms/display.js';
export type {FormDefinition, Line, LinePart, Preset, Question, Section, StaffView, WordsSource} from './forms/form.js';
export {familyStage, stageRule, stagesOf, type Stage, type StageRule, type Stages} from './forms/stage.js';
export {FormSession} from './session/session.js';
export type {SessionOptions} from './session/session-options.js';
export {reviewOf, type ReviewRow, type ReviewSection} from './session/review.js';
export type {Entry} from './session/entry.js';
export {staffLine, type StaffLine, type StaffLinePart} from './reading/staff-line.js';
export {readAnswers, type ReadAnswer, type Reading} from './reading/read-answers.js';
export {holding} from './reading/holding.js';
export {shortened} from './reading/shortened.js';
export {Words, type MessageKey, type Params} from './i18n/words.js';
export {createSubmission, type EnvelopeOptions} from './submission/create-submission.js';
export {parseSubmission, type Parsed} from './submission/parse-submission.js';
export {randomUuid} from './submission/uuid.js';
export type {Subject} from './forms/subject.js';
export type {Receipt, Submission} from './submission/submission.js';
export {aggregate, chosenCodes, countedQuestions, type Aggregates} from './submission/aggregate.js';
export {
  leastShown,
  withoutSmallNumbers,
  type OptionCount,
  type QuestionCounts,
  type Tally,
} from './submission/small-numbers.js';
