import type { Conversation } from '../../domain/conversation';
import type { CalendarEntry } from '../../transfer/calendar';
import { atStart } from '../../ui/days';
import { t } from '../../ui/i18n';
import { withWhom } from '../../ui/talk/with-whom';

/** A talk as it stands in a calendar; nothing while it has no day. */
export function talkEntry(
  { id, appointment, preparation, writtenAt }: Conversation,
  called: string,
): CalendarEntry | undefined {
  if (!appointment) return undefined;
  const { purpose = '', questions = [] } = preparation ?? {};
  const asked = questions.map((question) => `– ${question}`).join('\n');
  return {
    id,
    when: appointment,
    summary: atStart(t(withWhom[appointment.medium], called)),
    description: [purpose, asked].filter(Boolean).join('\n\n'),
    since: writtenAt,
  };
}
