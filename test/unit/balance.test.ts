import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/domain/balance';
import { type About, mara, uuid } from './prompts/records';

const asks = [{ askedOn: '2026-03-09' }, { askedOn: '2026-03-02' }];

describe('asks and gifts', () => {
  test('nothing of either: no hint', () => {
    expect(balanceOf(mara())).toEqual({ asks: 0, gifts: 0, sinceGift: [], hint: false });
  });

  test.each<[string, About, object]>([
    ['one ask', { asks: asks.slice(0, 1) }, { asks: 1, gifts: 0, hint: true }],
    ['two asks', { asks }, { asks: 2, gifts: 0, hint: true }],
    [
      'a gift after them',
      { asks, log: [['gave-help', '2026-03-10']] },
      { asks: 2, gifts: 1, lastGiftOn: '2026-03-10', hint: false },
    ],
    [
      'a gift of the same day as the ask',
      { asks, log: [['gave-help', '2026-03-09']] },
      { lastGiftOn: '2026-03-09', hint: false },
    ],
    [
      'help logged and in the ledger is one gift',
      {
        log: [
          ['gave-help', '2026-03-01'],
          ['gave-help', '2026-03-05'],
        ],
        helps: [
          { day: '2026-03-01', direction: 'gave', interactionId: uuid(100) },
          { day: '2026-03-07', direction: 'gave' },
          { day: '2026-03-20', direction: 'got' },
        ],
      },
      { gifts: 3, lastGiftOn: '2026-03-07' },
    ],
    [
      'introductions I made',
      {
        introductions: [
          { as: 'for', introducedOn: '2026-03-04' },
          { as: 'for' },
          { as: 'helper', introducedOn: '2026-03-20' },
        ],
      },
      { gifts: 1, lastGiftOn: '2026-03-04' },
    ],
    ['help they gave', { log: [['gave-help', '2026-03-04', 'in']] }, { gifts: 0 }],
  ])('%s', (_, said, expected) => {
    expect(balanceOf(mara(said))).toMatchObject(expected);
  });

  test('the asks since the last gift, oldest first', () => {
    const sinceGift = (said: About) =>
      balanceOf(mara({ asks, ...said })).sinceGift.map(({ askedOn }) => askedOn);
    expect(sinceGift({})).toEqual(['2026-03-02', '2026-03-09']);
    expect(sinceGift({ log: [['gave-help', '2026-03-05']] })).toEqual(['2026-03-09']);
  });
});
