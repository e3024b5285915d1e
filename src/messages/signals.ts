import type { Signal } from './contract';

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'signal' in value;
}

/**
 * Calls `listener` for every signal of the background, until `stop` is aborted.
 * @param listener may answer a signal that asks for it, at once
 */
export function onSignal(
  listener: (signal: Signal, answer: (taken: true) => void) => void,
  stop?: AbortSignal,
): void {
  const receive = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (taken: true) => void,
  ) => {
    if (sender.id === chrome.runtime.id && isSignal(message)) listener(message, answer);
  };
  chrome.runtime.onMessage.addListener(receive);
  stop?.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(receive));
}
