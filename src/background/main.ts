import { createConnection } from '../store/connection';
import { backUpWhenDue } from './automatic-backup';
import { createHandlers } from './handlers';
import { answerKeys } from './keys';
import { answerMenu, keepMenus, renewMenus } from './menus';
import { inviteSearch, openPerson, suggestPeople } from './omnibox';
import { forgetFrame } from './panel-frames';
import { reconcile } from './reconcile';
import { listenForClicks } from './reminder';
import { serve } from './serve';
import { tellSurfaces } from './signal';
import { forgetTab } from './tab-profiles';
import { forgetThread } from './tab-threads';
import { tick } from './tick';

const withDatabase = createConnection();
const handlers = createHandlers(withDatabase);
const ourselves = { role: 'surface' } as const;
const find = (search: string, limit: number) => handlers.findPeople(ourselves, search, limit);

// All listeners are set up synchronously: an event that wakes the worker is lost on any set up later.
chrome.runtime.onMessage.addListener(serve(handlers));
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name !== tick) return;
  void reconcile(withDatabase).then(() => tellSurfaces({ signal: 'changed' }));
  void backUpWhenDue(withDatabase);
});
chrome.tabs.onRemoved.addListener((tabId) => {
  void Promise.all([forgetTab(tabId), forgetFrame(tabId), forgetThread(tabId)]);
});
chrome.commands.onCommand.addListener((command, tab) => void answerKeys(command, tab));
const chosen = answerMenu((command) => handlers.run(ourselves, command));
chrome.contextMenus.onClicked.addListener((info, tab) => void chosen(info, tab));
chrome.omnibox.onInputStarted.addListener(inviteSearch);
const suggest = suggestPeople(find);
chrome.omnibox.onInputChanged.addListener((text, reply) => void suggest(text, reply));
const open = openPerson(find);
chrome.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
listenForClicks();
chrome.permissions.onAdded.addListener(listenForClicks);
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void renewMenus();
  if (reason === 'install') {
    void chrome.tabs.create({ url: chrome.runtime.getURL('src/welcome/index.html') });
  }
});
// Chrome alone: in Firefox, to listen is to put updates off until the next start.
if (chrome.sidePanel) {
  chrome.runtime.onUpdateAvailable.addListener(() => void backUpWhenDue(withDatabase, true));
}
// Wakes the background when the browser starts; the start itself reconciles.
chrome.runtime.onStartup.addListener(() => {});

keepMenus();
void reconcile(withDatabase);
void backUpWhenDue(withDatabase);
