import { vi } from 'vitest';
import type { Command } from '../../../src/domain/commands';
import type { PersonCard } from '../../../src/domain/person-card';
import type { PanelShape } from '../../../src/messages/contract';
import { busyDay, outcome } from './people';
import { lookup } from './setting';

interface Message {
  request: string;
  args: unknown[];
}

/** A browser with a background that answers from memory, for surfaces as a whole. */
export function fakeExtension(card: PersonCard | null) {
  const state = { card, list: busyDay(), commands: [] as Command[], shapes: [] as PanelShape[] };
  const listeners = new Set<(message: unknown, sender: object) => void>();
  const answers: Record<string, (...args: never[]) => unknown> = {
    getCardInTab: () => state.card,
    getToday: () => state.list,
    findPeople: () => [],
    saveDraft: () => undefined,
    shapePanel: (shape: PanelShape) => void state.shapes.push(shape),
    run: (command: Command) => {
      state.commands.push(command);
      return { ...outcome(), commandId: command.id };
    },
  };
  const sendMessage = vi.fn(async ({ request, args }: Message) => {
    const answer: unknown = Reflect.apply(answers[request] ?? (() => null), undefined, args);
    return { ok: true, value: answer };
  });
  vi.stubGlobal('chrome', {
    i18n: {
      getMessage: (key: string, values: string[] = []) => lookup('en', key, values),
      getUILanguage: () => 'en-GB',
    },
    tabs: { query: async () => [{ id: 7, url: 'https://www.linkedin.com/in/mara-quill/' }] },
    runtime: {
      id: 'wellkept',
      sendMessage,
      onMessage: {
        addListener: listeners.add.bind(listeners),
        removeListener: listeners.delete.bind(listeners),
      },
    },
  });
  /** Tells the surface that something changed. */
  const change = (next: PersonCard | null) => {
    state.card = next;
    for (const listener of listeners) listener({ signal: 'changed' }, { id: 'wellkept' });
  };
  return { state, sendMessage, change };
}
