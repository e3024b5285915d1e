import type { Signal } from './contract';

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'signal' in value;
}

/** Calls `listener` for every signal of the background, until `stop` is aborted. */
export function onSignal(listener: (signal: Signal) => void, stop?: AbortSignal): void {
  const receive = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (sender.id === chrome.runtime.id && isSignal(message)) listener(message);
  };
  chrome.runtime.onMessage.addListener(receive);
  stop?.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(receive));
}
