import * as v from 'valibot';
import { choiceCommands } from './commands/choices';
import { followThroughCommands } from './commands/follow-through';
import { historyCommands } from './commands/history';
import { peopleCommands } from './commands/people';
import { tagCommands } from './commands/tags';
import { talkCommands } from './commands/talks';
import { personIdSchema } from './person';

export type { AboutFields, ManyChange } from './commands/people';
export type { Result } from './commands/talks';
export type { Target, Whom } from './commands/target';

export const commandIdSchema = v.pipe(v.string(), v.uuid(), v.brand('CommandId'));
export type CommandId = v.InferOutput<typeof commandIdSchema>;

/** Every change the user can make. Texts are checked by the command, so that a refusal is a plain message. */
export const commandArgsSchema = v.variant('name', [
  ...peopleCommands,
  ...historyCommands,
  ...talkCommands,
  ...followThroughCommands,
  ...choiceCommands,
  ...tagCommands,
  v.strictObject({ name: v.literal('undo'), commandId: commandIdSchema }),
]);
export type CommandArgs = v.InferOutput<typeof commandArgsSchema>;
export type CommandName = CommandArgs['name'];

/** One change with the id its sender made: sent twice, it is carried out once. */
export const commandSchema = v.strictObject({ id: commandIdSchema, args: commandArgsSchema });
export type Command = v.InferOutput<typeof commandSchema>;

/** What a carried-out command tells its sender. */
export const outcomeSchema = v.strictObject({
  commandId: commandIdSchema,
  /** The person written to: with the name to say, or the address where there is none. */
  person: v.optional(v.strictObject({ id: personIdSchema, called: v.string() })),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;
