import { send } from '../messages/send';
import { onSignal } from '../messages/signals';
import { attendPage } from './attend-page';
import { removeLeftovers } from './leftovers';

// A page that learns the panel's address can hang it too; without the key it stays empty.
const frameKey = crypto.randomUUID();

removeLeftovers(document, chrome.runtime.getURL('/'));
attendPage({
  window,
  url: () => location.href,
  panelUrl: `${chrome.runtime.getURL('src/panel/index.html')}#${frameKey}`,
  send: (profile) => send('profileSeen', profile, frameKey),
  sendThread: ({ path, profile }) => send('threadSeen', path, profile),
  onSignal,
  isAlive: () => Boolean(chrome.runtime?.id),
});
