import type { CommandName } from '../domain/commands';
import type { RequestName, Sender } from '../messages/contract';

const linkedin = /^https:\/\/([a-z0-9-]+\.)*linkedin\.com$/;

function originOf(sender: chrome.runtime.MessageSender): string | undefined {
  const address = sender.origin ?? sender.url;
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/**
 * Who sent a message, as the browser says; undefined for anybody we do not answer. Having a tab does
 * not make a sender a content script (the panel's frame has one too): its origin decides. Compared
 * with `location.origin`, since `getURL` gives another address for dynamic resources.
 */
export function senderOf(
  sender: chrome.runtime.MessageSender,
  own = { id: chrome.runtime.id, origin: location.origin },
): Sender | undefined {
  if (sender.id !== own.id) return undefined;
  const tab = sender.tab?.id === undefined ? {} : { tabId: sender.tab.id };
  const url = sender.url ?? '';
  if (url.startsWith(`${own.origin}/`)) {
    const frameKey = new URL(url).hash.slice(1);
    return { role: 'surface', ...tab, ...(sender.frameId && { frameKey }) };
  }
  const origin = originOf(sender);
  const isContentScript =
    origin !== undefined &&
    linkedin.test(origin) &&
    sender.tab !== undefined &&
    sender.frameId === 0;
  return isContentScript ? { role: 'content', ...tab } : undefined;
}

const reports: ReadonlySet<RequestName> = new Set(['profileSeen', 'threadSeen']);

const wholesale: ReadonlySet<RequestName> = new Set([
  'getBackupState',
  'getHoldings',
  'readRows',
  'stageRows',
  'discardStaged',
]);

/**
 * A content script may only report whom it sees; our own pages may ask everything else. All of it at
 * once is for pages that stand alone: the panel stands in a page that may lure clicks into it.
 */
export function mayAsk(sender: Sender, request: RequestName): boolean {
  if (wholesale.has(request) && sender.frameKey !== undefined) return false;
  return (sender.role === 'content') === reports.has(request);
}

const atLarge: ReadonlySet<CommandName> = new Set([
  'addPeople',
  'changePeople',
  'mergePeople',
  'notSamePerson',
  'deletePerson',
  'restoreBackup',
  'importRows',
  'deleteEverything',
  'changeSettings',
  'renameTag',
  'deleteTag',
  'colourTag',
]);

/** The panel, which stands in somebody else's page, may change the person beside it and no more. */
export function mayRun(sender: Sender, command: CommandName): boolean {
  return sender.frameKey === undefined || !atLarge.has(command);
}
