import { send } from '../messages/send';
import { onSignal } from '../messages/signals';
import { attendPage } from './attend-page';

attendPage({
  window,
  url: () => location.href,
  panelUrl: chrome.runtime.getURL('src/panel/index.html'),
  send: (profile) => send('profileSeen', profile),
  onSignal,
  isAlive: () => Boolean(chrome.runtime?.id),
});
