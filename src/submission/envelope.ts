import * as z from 'zod/mini';

const short = () => z.string().check(z.minLength(1), z.maxLength(200));
// Without the flag `i`, which JSON Schema does not have.
const uuid = () =>
  z.string().check(z.regex(/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/));
const tag = () => z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

const ofEveryForm = {
  submissionId: uuid(),
  form: short(),
  formVersion: z.int().check(z.gte(1)),
  packageVersion: short(),
  locale: tag(),
  stage: z.enum(['a', 'b', 'c']),
  answers: z.record(z.string(), z.unknown()),
  school: z.optional(short()),
  nation: z.optional(z.enum(['england', 'scotland', 'wales', 'northernIreland'])),
  phase: z.optional(z.enum(['nursery', 'primary', 'secondary', 'specialist'])),
};

/** Everything round the answers. Unknown keys are refused: a misspelt one would be lost in silence. */
export const envelope = z.strictObject({
  ...ofEveryForm,
  createdAt: z.iso.datetime({offset: true}),
  writtenIn: z.optional(tag()),
  subject: z.optional(
    z.strictObject({childId: z.optional(short()), childName: z.optional(short()), respondentId: z.optional(short())}),
  ),
  inReplyTo: z.optional(uuid()),
  replaces: z.optional(uuid()),
});

/** The same for an anonymous form: a time, a language, a person or another submission could tell who answered. */
export const anonymousEnvelope = z.strictObject(ofEveryForm);
