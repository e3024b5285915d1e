import { civilDay } from '../../../src/domain/civil-day';
import type { Preparation } from '../../../src/domain/conversation';
import type { PersonId } from '../../../src/domain/person';
import type { Database } from '../../../src/store/database';
import { personCard } from '../../../src/store/queries/person-card';
import { templates } from '../../../src/store/queries/templates';
import { cardOf, clock, happened, jonas, localNowOfClock, mara, run } from './support';

export const preparation: Preparation = {
  purpose: 'Learn how tide tables are made.',
  snapshot: 'I map harbours.',
  questions: ['Who reads them?'],
  offers: [{ kind: 'view', text: 'A look at the docs.' }],
};

export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows instead of one`);
  return row;
}

export async function idOf(db: Database, profile: typeof mara): Promise<PersonId> {
  const { personId } = await cardOf(db, profile);
  if (!personId) throw new Error('not kept');
  return personId;
}

export async function cardById(db: Database, id: PersonId | undefined) {
  const card = id && (await personCard(db, id, localNowOfClock()));
  if (!card) throw new Error('nobody');
  return card;
}

/**
 * Mara with something of every kind, on the day after: an ask, a promise, help she gave me, a talk, an
 * introduction by her to Ada, whom I know by name alone, one of Jonas to her by me; and a draft.
 */
export async function world(db: Database) {
  clock.moveTo('2026-11-20');
  const target = { profile: mara };
  await run(db, { name: 'setLevel', target, level: 2 });
  await run(db, {
    name: 'addAsk',
    target,
    ask: { what: 'A look at my map', medium: 'letter', askedOn: civilDay('2026-11-19') },
  });
  await run(db, { name: 'addPromise', target, promise: { by: 'me', what: 'Send the book' } });
  await run(db, {
    name: 'logInteraction',
    target,
    interaction: happened('got-help', '2026-11-18', { direction: 'in', text: 'Read my map.' }),
  });
  await run(db, {
    name: 'planConversation',
    target,
    appointment: { day: civilDay('2026-11-21'), medium: 'call' },
    preparation,
  });
  const { person: ada } = await run(db, {
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: target,
      target: { name: 'Ada Frost' },
      about: '',
    },
  });
  await run(db, {
    name: 'addIntroduction',
    introduction: { direction: 'made', for: { profile: jonas }, target, about: 'Harbours' },
  });
  const template = { name: 'Hello', language: 'en', text: 'Dear …' } as const;
  await run(db, { name: 'saveTemplate', template });
  clock.moveTo('2026-11-21');
  const card = await cardOf(db, mara);
  const received = card.introductions.find(
    ({ introduction }) => introduction.direction === 'received',
  );
  const made = card.introductions.find(({ introduction }) => introduction.direction === 'made');
  if (!ada || !received || !made) throw new Error('no introduction');
  return {
    mara: await idOf(db, mara),
    jonas: await idOf(db, jonas),
    ada: ada.id,
    askId: only(card.asks).id,
    promiseId: only(card.promises).id,
    helpId: only(card.helps).id,
    talkId: only(card.conversations).id,
    receivedId: received.introduction.id,
    madeId: made.introduction.id,
    templateId: only(await templates(db)).id,
  };
}
export type World = Awaited<ReturnType<typeof world>>;
