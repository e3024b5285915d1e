import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleCommands } from '../../scripts/demo/sample-data.mjs';
import { commandSchema } from '../../src/domain/commands';
import { rules } from '../../src/domain/prompts/rules';
import { todayList } from '../../src/store/queries/today-list';
import { runCommand } from '../../src/store/run-command';
import { clock, emptyDatabase, localNowOfClock } from './store/support';

/** Rules that need what the sample has none of (an import, a day with nothing else), or stand with a talk. */
const elsewhere = ['prepare', 'sort', 'small-step'];
/** Due too, but beyond the ten that a day may show. */
const mostPrompts = 10;

it.each(['2026-11-21', '2026-03-29', '2027-01-01', '2028-02-29'])(
  'the demo has a follow-up of each rule on %s',
  async (day) => {
    clock.moveTo(day);
    const db = await emptyDatabase();
    for (const command of sampleCommands(clock.now())) {
      await runCommand(db, v.parse(commandSchema, command), clock);
    }
    const { prompts, talks, more } = await todayList(db, localNowOfClock());
    const due = rules.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
    expect(prompts.map(({ rule }) => rule)).toEqual(due.slice(0, mostPrompts));
    expect(more).toBe(true);
    expect(talks.map(({ prepare }) => prepare?.rule)).toEqual(['prepare', undefined]);
  },
);
