import * as v from 'valibot';
import { type Answer, answerIdSchema } from '../../domain/answer';
import type { CommandArgs } from '../../domain/commands';
import type { PersonId } from '../../domain/person';
import { situationOf } from '../../domain/prompts/situation';
import { Refusal } from '../../domain/refusal';
import { readRecords } from '../records';
import { logWithConsequences } from './consequences';
import { type Context, told } from './context';
import type { Handler } from './handler';
import { log } from './log';
import { goOn } from './progress';

type Done = Extract<CommandArgs, { name: 'answerPrompt' }>['answer'] & { answer: 'done' };

/** The help or introduction that thanks and news to a prompt are about: others stay open. */
function matterOf({ interaction, progress }: Done): string | undefined {
  if (!['thanked', 'told-outcome'].includes(interaction?.kind ?? '')) return undefined;
  switch (progress?.of) {
    case 'help':
      return progress.helpId;
    case 'introduction':
      return progress.introductionId;
    case 'ask':
      return progress.askId;
    case 'promise':
      return progress.promiseId;
    case undefined:
      return interaction?.matter;
  }
}

/** Thanks and news of one matter have no further consequences: that matter goes on by itself. */
async function logDone(context: Context, personId: PersonId, answer: Done) {
  const { interaction } = answer;
  if (!interaction) return;
  const matter = matterOf(answer);
  if (matter) await log(context, personId, { ...interaction, matter });
  else await logWithConsequences(context, personId, interaction);
}

/** What was done is logged, and the open matter goes on, in the same stroke. */
async function done(context: Context, personId: PersonId, answer: Done) {
  const { interaction, progress } = answer;
  await logDone(context, personId, answer);
  if (progress) await goOn(context, progress, interaction?.kind);
}

/** What the user said to a prompt. */
export const answerPrompt: Handler<'answerPrompt'> = async (context, args) => {
  const records = await readRecords(context.tx, args.personId);
  if (!records) throw new Refusal('gone');
  const { person } = records;
  const common = {
    id: v.parse(answerIdSchema, context.newId()),
    personId: person.id,
    rule: args.rule,
    occurrence: args.occurrence,
    day: context.today,
    writtenAt: context.writtenAt,
  };
  const put = (answer: Answer) => context.log.put('answers', answer);

  switch (args.answer.answer) {
    case 'done':
      await done(context, person.id, args.answer);
      await put({ ...common, answer: 'done' });
      break;
    case 'snoozed':
      if (args.answer.until <= context.today)
        throw new Refusal('day-in-past', [{ day: args.answer.until }]);
      await put({ ...common, answer: 'snoozed', until: args.answer.until });
      break;
    case 'not-this':
      await put({ ...common, answer: 'not-this', situation: situationOf(records) });
      break;
    case 'let-go':
      await put({ ...common, answer: 'let-go' });
      await context.log.put('people', { ...person, letGoOn: context.today });
      break;
  }
  return told(person);
};
