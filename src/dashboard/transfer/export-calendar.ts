import { type CivilDay, localNow } from '../../domain/civil-day';
import { hasPassed, isOpen } from '../../domain/conversation';
import type { PersonId } from '../../domain/person';
import { allRows } from '../../transfer/all-rows';
import type { CalendarEntry } from '../../transfer/calendar';
import { currentDay } from '../../ui/clock';
import { say } from '../../ui/i18n';
import { sayAction } from '../../ui/prompt/say-action';
import { talkEntry } from '../talk/talk-entry';
import { linesOf } from './people-export';
import { readRows } from './save-backup';
import type { Tools } from './use-work';

/** A step that has been due for a while stands on today: nobody plans the past. */
const notBefore = (day: CivilDay, today: CivilDay) => (day < today ? today : day);

async function talksAhead(called: Map<PersonId, string>, stop: AbortSignal) {
  const now = localNow(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const entries: CalendarEntry[] = [];
  for await (const rows of allRows(readRows, () => {}, ['conversations'])) {
    stop.throwIfAborted();
    for (const { store, row } of rows) {
      if (store !== 'conversations' || !isOpen(row) || !row.appointment) continue;
      if (hasPassed(row.appointment, now)) continue;
      const entry = talkEntry(row, called.get(row.personId) ?? '');
      if (entry) entries.push(entry);
    }
  }
  return entries;
}

/** Every talk ahead, and everybody's next step on its day, for the user's own calendar. */
export async function calendarAhead(tools: Tools): Promise<{ content: string; count: number }> {
  const today = currentDay();
  const lines = await linesOf(tools);
  const called = new Map(lines.map((line) => [line.personId, line.called]));
  const steps = lines.flatMap(({ personId, next }): CalendarEntry[] =>
    next
      ? [
          {
            id: `next-${personId}`,
            when: { day: notBefore(next.day, today) },
            summary: sayAction(next.action),
            description: say(next.action),
            since: next.day,
          },
        ]
      : [],
  );
  const entries = [...(await talksAhead(called, tools.stop)), ...steps];
  const { calendarFile } = await import('../../transfer/calendar');
  return { content: calendarFile(entries, new Date()), count: entries.length };
}
