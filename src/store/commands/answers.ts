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

/** Thanks and news to a prompt are of its matter, which goes on by itself; others stay open. */
function isOfOneMatter({ interaction, progress }: Done): boolean {
  return progress !== undefined && ['thanked', 'told-outcome'].includes(interaction?.kind ?? '');
}

/** What was done is logged, and the open matter goes on, in the same stroke. */
async function done(context: Context, personId: PersonId, answer: Done) {
  const { interaction, progress } = answer;
  const put = isOfOneMatter(answer) ? log : logWithConsequences;
  if (interaction) await put(context, personId, interaction);
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
