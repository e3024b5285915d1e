import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { factsOf } from '../../../src/domain/draft/facts';
import { suggestKind } from '../../../src/domain/draft/suggest-kind';
import { helpIdSchema } from '../../../src/domain/help';
import { introductionSchema } from '../../../src/domain/introduction-schema';
import { personIdSchema } from '../../../src/domain/person';
import type { CardIntroduction, PersonCard } from '../../../src/domain/person-card';
import { keptCard, maraId, openAsk, prompt, today, writtenAt } from '../../browser/ui/people';

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const tom = { personId: v.parse(personIdSchema, uuid(5)), called: 'Tom Arden' };
const mara = { personId: maraId, called: 'Mara Quill' };

function introduction(
  given: { direction: 'received'; helperId: string } | { direction: 'made'; forId: string },
  targetId: string,
  days: Record<string, string> = {},
): CardIntroduction {
  const parsed = v.parse(introductionSchema, {
    id: uuid(91),
    about: 'school projects',
    wantedOn: '2026-11-01',
    writtenAt,
    targetId,
    ...given,
    ...days,
  });
  const first = 'helperId' in given ? given.helperId : given.forId;
  const named = (id: string) => (id === maraId ? mara : tom);
  return { introduction: parsed, other: named(first), target: named(targetId) };
}

const byMara = introduction({ direction: 'received', helperId: maraId }, tom.personId);
const toMara = introduction({ direction: 'received', helperId: tom.personId }, maraId);
const forMara = introduction({ direction: 'made', forId: maraId }, tom.personId);
const ofMara = introduction({ direction: 'made', forId: tom.personId }, maraId);

describe('what is known for a draft', () => {
  test.each<[what: string, card: Partial<PersonCard>, facts: object]>([
    ['the last live talk, not the last message', {}, { talkedOn: civilDay('2026-10-14') }],
    ['an open ask in writing', { asks: [openAsk] }, { askedOn: civilDay('2026-11-02') }],
    [
      'whom they could introduce me to',
      { introductions: [byMara] },
      { toMeet: 'Tom Arden', toMeetFor: 'school projects' },
    ],
    ['who led me to them', { introductions: [toMara] }, { introducer: 'Tom Arden' }],
    ['whom I introduce them to', { introductions: [forMara] }, { toIntroduce: 'Tom Arden' }],
    ['whom I introduce to them', { introductions: [ofMara] }, { toIntroduce: 'Tom Arden' }],
    [
      'what I can offer, and not what I would ask',
      {
        about: {
          offers: [
            { kind: 'question', text: 'What do you need?' },
            { kind: 'view', text: 'gauge data' },
          ],
        },
      },
      { offer: 'gauge data' },
    ],
  ])('is %s', (_what, card, facts) => {
    expect(factsOf(keptCard(card), today)).toMatchObject(facts);
  });

  test.each<[what: string, card: Partial<PersonCard>, fact: string]>([
    ['an ask that was answered', { asks: [{ ...openAsk, answeredOn: today }] }, 'askedOn'],
    ['an ask by phone', { asks: [{ ...openAsk, medium: 'call' }] }, 'askedOn'],
    [
      'an introduction left to rest',
      {
        introductions: [
          introduction({ direction: 'received', helperId: maraId }, tom.personId, {
            restedOn: '2026-11-03',
          }),
        ],
      },
      'toMeet',
    ],
    [
      'an introduction that was made',
      {
        introductions: [
          introduction({ direction: 'received', helperId: maraId }, tom.personId, {
            introducedOn: '2026-11-03',
          }),
        ],
      },
      'toMeet',
    ],
  ])('is not %s', (_what, card, fact) => {
    expect(factsOf(keptCard(card), today)).not.toHaveProperty(fact);
  });

  test('help that is still to be reported on comes before the rest', () => {
    const help = { personId: maraId, direction: 'got' as const, day: today, writtenAt };
    const told = { ...help, id: v.parse(helpIdSchema, uuid(1)), what: 'old', toldOn: today };
    const open = { ...told, what: 'the harbour board', outcome: 'two gauges' };
    const { toldOn: _, ...stillOpen } = open;
    expect(factsOf(keptCard({ helps: [told, stillOpen] }), today)).toMatchObject({
      help: 'the harbour board',
      outcome: 'two gauges',
    });
  });
});

test.each<[kind: string, card: Partial<PersonCard>]>([
  ['letter', {}],
  ['thanks', { nextStep: prompt({ rule: 'thank' }) }],
  ['outcome', { nextStep: prompt({ rule: 'tell-outcome' }) }],
  ['phone-opener', { nextStep: prompt({ rule: 'phone-after-letter' }) }],
  ['hello', { nextStep: prompt({ rule: 'say-hello' }) }],
  ['reconnect', { nextStep: prompt({ rule: 'reconnect' }) }],
  ['ask-introduction', { introductions: [byMara] }],
  ['letter', { introductions: [toMara] }],
  ['offer-introduction', { introductions: [ofMara] }],
])('a %s is suggested', (kind, card) => {
  expect(suggestKind(keptCard(card))).toBe(kind);
});
