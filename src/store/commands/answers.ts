import * as v from 'valibot';
import { type Answer, answerIdSchema } from '../../domain/answer';
import { situationOf } from '../../domain/prompts/situation';
import { Refusal } from '../../domain/refusal';
import { readRecords } from '../records';
import { told } from './context';
import type { Handler } from './handler';
import { log } from './interactions';

/** What the user said to a prompt. *Done* logs what was done in the same stroke. */
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
      if (args.answer.interaction) await log(context, person.id, args.answer.interaction);
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
