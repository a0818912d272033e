import type {Channel, StaffRole} from '../schemas/code-sets.js';
import type {Subject} from './subject.js';

/** Text from the school: one string, or one for each language (BCP 47 tag). */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** A child, as the school knows it. The id is the school's own and means nothing to anyone else. */
export interface Child {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

/** Everything that a school supplies. All of it may be missing: what is not supplied is left out of the page. */
export interface Context {
  /** The school's own code (for example its URN); goes with every submission. */
  readonly school?: string;
  readonly schoolName?: LocalisedText;
  readonly nation?: 'england' | 'scotland' | 'wales' | 'northernIreland';
  /** Default `primary`. Picks the wording. */
  readonly phase?: 'nursery' | 'primary' | 'secondary' | 'specialist';
  readonly children?: readonly Child[];
  readonly contactName?: string;
  readonly contactRole?: StaffRole;
  readonly schoolPhone?: string;
  readonly whoSeesAnswers?: readonly StaffRole[];
  readonly privacyNoticeUrl?: string;
  readonly complaintsUrl?: string;
  /** School days (working days in a nursery) until the school has replied. */
  readonly replyDays?: number;
  readonly channels?: readonly Channel[];
  /** Whether families may write in any language. */
  readonly translation?: 'person' | 'machine' | 'none';
  readonly interpreterFree?: boolean;
  readonly parentName?: string;
  readonly parentPhone?: string;
  readonly parentEmail?: string;
  /** Opaque; who answers, as the host knows them. */
  readonly respondentId?: string;
  readonly talkInstead?: boolean;
  readonly topLanguages?: readonly string[];
  readonly speechFirst?: boolean;
  readonly honestyPromise?: boolean;
  readonly weekendSlots?: boolean;
  readonly audio?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly signVideo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly icon?: Readonly<Record<string, string>>;
  /** Which short way through a form, for one occasion. */
  readonly preset?: string;
  readonly topicsWeCanExplain?: readonly string[];
  /** What this family last sent about this child, to be changed where it is different now. */
  readonly lastAnswers?: {readonly answers: Readonly<Record<string, unknown>>; readonly date: string};
  /** The stored submissions that a stage answers. */
  readonly previous?: readonly PreviousSubmission[];
  /** The school's own words about rights, in the place of ours. */
  readonly rightsText?: LocalisedText;

  // A meeting
  readonly meetingType?: string;
  readonly meetingPurpose?: LocalisedText;
  /** ISO date. */
  readonly meetingDate?: string;
  /** `HH:MM`. */
  readonly meetingStart?: string;
  readonly meetingMinutes?: number;
  readonly meetingLocation?: LocalisedText;
  /** ISO date-times, in the place of days and parts of the day. */
  readonly availableSlots?: readonly string[];
  readonly meetingFormats?: readonly string[];
  readonly meetingPlaces?: readonly string[];
  readonly attendees?: readonly Attendee[];
  readonly agenda?: readonly AgendaTopic[];
  readonly promises?: readonly string[];
  readonly notInTrouble?: boolean;
  readonly familyNotWholeMeeting?: LocalisedText;
  /** ISO date. */
  readonly answerBy?: string;
  readonly rightsUrl?: string;
  /** What the family wants to talk about, from its answers before the meeting. */
  readonly familyTopics?: readonly {readonly topicText: string}[];
  /** School days until the summary of a meeting is sent. */
  readonly summaryDays?: number;
  readonly decisionMade?: boolean;

  // Changes that help
  readonly childPart?: boolean;
  readonly accessInfoUrl?: string;

  // Keeping in touch
  readonly staffContacts?: readonly StaffContact[];
  readonly staffReplyTimes?: LocalisedText;
  readonly policyUrl?: string;
  readonly localHelpOptions?: readonly string[];
  readonly takePartOptions?: readonly string[];

  // The daily note
  /** ISO date; default today. */
  readonly noteDate?: string;
  /** `HH:MM`. */
  readonly readBy?: string;
  readonly dayParts?: readonly DayPart[];
  readonly staffName?: string;
  readonly staffRole?: StaffRole;

  /** Where other forms stand, by form id: for links from one to another. */
  readonly formUrls?: Readonly<Record<string, string>>;
  /** The form that a family came from to ask for a talk. */
  readonly fromForm?: string;
}

/** Somebody who will be at a meeting. */
export interface Attendee {
  readonly name: string;
  readonly callThem?: string;
  readonly role?: StaffRole;
  readonly why?: LocalisedText;
  readonly wholeMeeting?: boolean;
  readonly partReason?: LocalisedText;
}

/** One line of a school's agenda: one of our topics, or the school's own words. */
export interface AgendaTopic {
  readonly topic: LocalisedText;
  readonly minutes?: number;
  /** A name, or `family`. */
  readonly raisedBy?: string;
}

/** Somebody at school whom a family can choose to talk to. */
export interface StaffContact {
  readonly id: string;
  readonly name: string;
  readonly callThem?: string;
  readonly role?: StaffRole;
}

/** A lesson or a part of the day. */
export interface DayPart {
  readonly code: string;
  readonly text: LocalisedText;
}

/** A stored submission, as far as a later stage reads it. */
export interface PreviousSubmission {
  readonly submissionId: string;
  readonly form: string;
  readonly stage: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly inReplyTo?: string;
  readonly by?: 'family' | 'school';
  readonly receivedAt?: string;
  readonly subject?: Subject;
  readonly locale?: string;
  readonly writtenIn?: string;
}

export type ContextKey = keyof Context;
