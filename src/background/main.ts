import { createConnection } from '../store/connection';
import { createHandlers } from './handlers';
import { forgetFrame } from './panel-frames';
import { reconcile } from './reconcile';
import { serve } from './serve';
import { tellSurfaces } from './signal';
import { forgetTab } from './tab-profiles';
import { tick } from './tick';

const withDatabase = createConnection();

// All listeners are set up synchronously: an event that wakes the worker is lost on any set up later.
chrome.runtime.onMessage.addListener(serve(createHandlers(withDatabase)));
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === tick) void reconcile(withDatabase).then(() => tellSurfaces({ signal: 'changed' }));
});
chrome.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).then(() => forgetFrame(tabId)));
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') {
    void chrome.tabs.create({ url: chrome.runtime.getURL('src/welcome/index.html') });
  }
});
// Wakes the background when the browser starts; the start itself reconciles.
chrome.runtime.onStartup.addListener(() => {});

void reconcile(withDatabase);
