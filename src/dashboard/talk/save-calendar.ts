import type { ConversationId } from '../../domain/conversation';
import { Refusal } from '../../domain/refusal';
import type { TodayList } from '../../domain/today-list';
import { send } from '../../messages/send';
import type { CalendarEntry } from '../../transfer/calendar';
import { say } from '../../ui/i18n';
import { sayAction } from '../../ui/prompt/say-action';
import { saveFile } from './save-file';
import { talkEntry } from './talk-entry';

async function save(name: string, entries: CalendarEntry[]): Promise<void> {
  const { calendarFile } = await import('../../transfer/calendar');
  saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', calendarFile(entries, new Date()));
}

async function entryOf(id: ConversationId): Promise<CalendarEntry | undefined> {
  const view = await send('getTalk', id);
  return view ? talkEntry(view.conversation, view.called) : undefined;
}

/** Gives the user a talk for their calendar. Throws a Refusal when it is gone or has no day. */
export async function saveTalk(id: ConversationId): Promise<void> {
  const entry = await entryOf(id);
  if (!entry) throw new Refusal('gone');
  await save(`wellkept-talk-${entry.when.day}`, [entry]);
}

/** Gives the user the day for their calendar: its talks, and each follow-up as a whole day. */
export async function saveDay({ day, talks, prompts }: TodayList): Promise<void> {
  const ahead = await Promise.all(talks.map(({ conversationId }) => entryOf(conversationId)));
  const due = prompts.map(({ personId, rule, occurrence, action, reason, dueDay }) => ({
    id: `${rule}-${personId}-${encodeURIComponent(occurrence)}`,
    when: { day },
    summary: sayAction(action),
    description: say(reason),
    since: dueDay,
  }));
  await save(`wellkept-${day}`, [...ahead.filter((entry) => entry !== undefined), ...due]);
}
