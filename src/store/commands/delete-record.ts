import type { PersonId } from '../../domain/person';
import { type Context, personById, type Told, told } from './context';
import { forget } from './forget';
import type { Handler } from './handler';
import { askById, helpById, introductionById, promiseById } from './rows';

async function of(context: Context, personId: PersonId): Promise<Told> {
  return told(await personById(context, personId));
}

/** Help goes with the log entry it was written with. */
export const deleteRecord: Handler<'deleteRecord'> = async (context, { record }) => {
  switch (record.of) {
    case 'ask': {
      const ask = await askById(context, record.id);
      await context.log.delete('asks', ask.id);
      return of(context, ask.personId);
    }
    case 'help': {
      const help = await helpById(context, record.id);
      await forget(context, 'helps', help.id);
      if (help.interactionId) await forget(context, 'interactions', help.interactionId);
      return of(context, help.personId);
    }
    case 'promise': {
      const promise = await promiseById(context, record.id);
      await context.log.delete('promises', promise.id);
      return of(context, promise.personId);
    }
    case 'introduction': {
      const introduction = await introductionById(context, record.id);
      await context.log.delete('introductions', introduction.id);
      return of(context, introduction.targetId);
    }
  }
};
