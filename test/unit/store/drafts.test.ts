import * as v from 'valibot';
import { expect, test } from 'vitest';
import { argumentSchemas } from '../../../src/background/arguments';
import type { DraftMessage } from '../../../src/domain/draft/message';
import type { Draft } from '../../../src/domain/person-card';
import { saveDraft } from '../../../src/store/drafts';
import { profileCard } from '../../../src/store/queries/person-card';
import { emptyDatabase, localNowOfClock, mara, run } from './support';

const message: DraftMessage = {
  kind: 'letter',
  language: 'de',
  subject: 'Eine Frage',
  text: 'Guten Tag',
};
const draft: Draft = { note: '', log: '', message };

test('a message being written is kept with the card, and forgotten once it is gone', async () => {
  const db = await emptyDatabase();
  await saveDraft(db, mara.alias, draft);
  expect((await profileCard(db, mara, localNowOfClock())).draft).toEqual(draft);

  await saveDraft(db, mara.alias, { note: '', log: '' });
  expect((await profileCard(db, mara, localNowOfClock())).draft).toEqual({ note: '', log: '' });
  expect(await db.count('drafts')).toBe(0);
});

test('a kept message comes to the one who is kept', async () => {
  const db = await emptyDatabase();
  await saveDraft(db, mara.alias, draft);
  await run(db, { name: 'addNote', target: { profile: mara }, text: 'Sails' });
  expect((await profileCard(db, mara, localNowOfClock())).draft).toEqual(draft);
});

test.each<[what: string, args: unknown[], good: boolean]>([
  ['a message', ['slug:mara', draft], true],
  ['no message', ['slug:mara', { note: '', log: '' }], true],
  ['an unknown kind', ['slug:mara', { ...draft, message: { ...message, kind: 'spam' } }], false],
  [
    'a language not spoken',
    ['slug:mara', { ...draft, message: { ...message, language: 'fr' } }],
    false,
  ],
  [
    'more than fits',
    ['slug:mara', { ...draft, message: { ...message, text: 'x'.repeat(200_001) } }],
    false,
  ],
  ['a further field', ['slug:mara', { ...draft, message: { ...message, to: 'x' } }], false],
])('at the door, %s is taken: %#', (_what, args, good) => {
  expect(v.safeParse(argumentSchemas.saveDraft, args).success).toBe(good);
});

test('an ask stands in the history with all that was written', async () => {
  const db = await emptyDatabase();
  const ask = {
    what: 'a name',
    medium: 'letter' as const,
    askedOn: localNowOfClock().day,
    text: 'Dear Mara, …',
  };
  await run(db, { name: 'addAsk', target: { profile: mara }, ask });
  const card = await profileCard(db, mara, localNowOfClock());
  expect(card.interactions).toMatchObject([{ kind: 'letter', text: 'Dear Mara, …' }]);
  expect(card.asks).toMatchObject([{ what: 'a name', medium: 'letter' }]);
});
