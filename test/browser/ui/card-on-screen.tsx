import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CommandArgs, Outcome } from '../../../src/domain/commands';
import type { PersonCard as Card, Draft } from '../../../src/domain/person-card';
import { type AtHand, AtHandContext } from '../../../src/ui/at-hand/at-hand';
import { PersonCard } from '../../../src/ui/person-card/person-card';
import { Results } from '../../../src/ui/results/results';
import { outcome, today } from './people';
import { show } from './setting';

let keys = 0;

/** A card under a draft key of its own, so that no test finds the unsent text of another. */
export function fresh(card: Card): Card {
  keys += 1;
  return { ...card, draftKey: `${card.draftKey}-${keys}` };
}

/** Shows a card and records what is asked of it. */
export function showCard(card: Card, atHand: AtHand = { dashboard: '' }) {
  const run = vi.fn(async (_args: CommandArgs): Promise<Outcome> => outcome());
  const saveDraft = vi.fn(async (_key: string, _draft: Draft) => {});
  /** The card as the surface would show it after news. */
  const update = (next: Card) =>
    show(
      <Results run={run} shown={next.draftKey}>
        <AtHandContext.Provider value={atHand}>
          <PersonCard card={next} today={today} saveDraft={saveDraft} />
        </AtHandContext.Provider>
      </Results>,
    );
  update(card);
  return { run, saveDraft, update };
}

/** An answer that comes when the test says so. */
export function later<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const press = (name: string) => button(name).click();
export const box = (name: string) => page.getByRole('textbox', { name, exact: true });
export const field = (name: string) => page.getByLabelText(name, { exact: true });
export const status = () => page.getByRole('status');
export const alert = () => page.getByRole('alert');
export const keyboard = (keys: string) => userEvent.keyboard(keys);
