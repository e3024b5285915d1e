import type { Medium } from '../../domain/conversation';
import type { MessageKey } from '../i18n';

/** What a talk is called, with the name of whom it is with. */
export const withWhom: Readonly<Record<Medium, MessageKey>> = {
  call: 'talk_call',
  video: 'talk_video',
  meeting: 'talk_meeting',
  event: 'talk_event',
};
