import type {Database} from './open.js';
import type {SubmissionRow} from './schema.js';

/** More than any family sends of one form, so that no page can be made to read for ever. */
const most = 50;

const firstStages = (database: Database, school: string, form: string) =>
  database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('form', '=', form)
    .where('by', '=', 'family')
    .where('stage', '=', 'a')
    .orderBy('received_at', 'desc')
    .orderBy('submission_id', 'desc')
    .limit(most);

/** What one person has sent of a form, newest first. */
export const sentBy = (database: Database, school: string, form: string, respondentId: string) =>
  firstStages(database, school, form).where('respondent_id', '=', respondentId).execute();

/** What families have sent of a form about one child, newest first. */
export const sentAbout = (
  database: Database,
  school: string,
  form: string,
  childId: string,
): Promise<SubmissionRow[]> => firstStages(database, school, form).where('child_id', '=', childId).execute();
