import { useState } from 'preact/hooks';
import type { ConversationId } from '../../domain/conversation';
import { useAtHand } from '../at-hand/at-hand';
import { Button } from '../button';
import { type Failure, failureOf } from '../failure';
import { FailureText } from '../field';
import { t } from '../i18n';

/** Gives a talk to the user's own calendar, where the surface can. */
export function SaveTalk({ conversationId }: { conversationId: ConversationId }) {
  const { saveTalk } = useAtHand();
  const [failure, setFailure] = useState<Failure>();
  if (!saveTalk) return null;
  const save = async () => {
    try {
      await saveTalk(conversationId);
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error, 'plan_calendarFailed'));
    }
  };
  return (
    <>
      <Button look="bare" onClick={save}>
        {t('plan_calendar')}
      </Button>
      <FailureText failure={failure} />
    </>
  );
}
