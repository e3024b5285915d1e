import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../src/domain/refusal';
import { ExtensionGone, send } from '../../../src/messages/send';

type Try = () => Promise<unknown>;

const settings = { dailyCap: 3 };
const answered: Try = () => Promise.resolve({ ok: true, value: settings });
/** The shapes in which a worker that dies under a message shows. */
const dying: readonly (readonly [how: string, Try])[] = [
  ['closes the channel', () => Promise.reject(new Error('The message channel closed.'))],
  ['is not there', () => Promise.reject(new Error('Could not establish connection.'))],
  ['answers nothing', () => Promise.resolve(undefined)],
  ['never settles', () => new Promise(() => {})],
];

let tries: Try[];
const sent = vi.fn((_message: unknown) => tries.shift()?.() ?? answered());

beforeEach(() => {
  vi.useFakeTimers();
  tries = [];
  sent.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'here', sendMessage: sent } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a request', () => {
  it('is answered', async () => {
    expect(await send('getSettings')).toEqual(settings);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ request: 'getSettings', args: [] });
  });

  it.each(dying)('is sent again when the worker %s', async (_how, dies) => {
    tries = [dies, dies, answered];
    const answer = send('getSettings');
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(settings);
    expect(sent).toHaveBeenCalledTimes(3);
    expect(new Set(sent.mock.calls.map(([message]) => message)).size).toBe(1);
  });

  it.each(dying)('fails at last when the worker always %s', async (_how, dies) => {
    tries = Array.from({ length: 20 }, () => dies);
    const failed = expect(send('getSettings')).rejects.toThrow('does not answer');
    await vi.runAllTimersAsync();
    await failed;
  });

  it('leaves no timer behind once it is answered', async () => {
    await send('getSettings');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is turned down is not sent again', async () => {
    tries = [() => Promise.resolve({ ok: false, refusal: { code: 'gone', values: [] } })];
    await expect(send('getSettings')).rejects.toBeInstanceOf(Refusal);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('ends when the extension goes under it', async () => {
    tries = [
      () => {
        vi.stubGlobal('chrome', { runtime: {} });
        return Promise.reject(new Error('Extension context invalidated.'));
      },
    ];
    await expect(send('getSettings')).rejects.toBeInstanceOf(ExtensionGone);
  });
});
