import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SidePanel } from '../../../src/sidepanel/side-panel';
import { button, fresh, press } from '../ui/card-on-screen';
import { fakeExtension } from '../ui/fake-extension';
import { keptCard, newCard, prompt } from '../ui/people';
import { clearPage, show, speakLanguage } from '../ui/setting';
import '../../../src/ui/part.css';
import '../../../src/sidepanel/side-panel.css';

beforeEach(async () => {
  clearPage();
  await page.viewport(360, 900);
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const noteBox = () => page.getByRole('textbox', { name: 'Add a note' });
const jonas = () => fresh(newCard({ name: 'Jonas Reed' }));
const front = { tabId: 8, windowId: 3 };
const inFront = { active: true, windowId: 3 };

function open(card: Parameters<typeof fakeExtension>[0], given = {}) {
  const extension = fakeExtension(card);
  Object.assign(extension.state, given);
  show(<SidePanel />);
  return extension;
}

test('beside a profile it is their card, then the day', async () => {
  const { sendMessage } = open(fresh(keptCard({ nextStep: prompt() })));
  await expect.element(heading('Mara Quill')).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Notes' })).toBeVisible();
  expect(sendMessage).toHaveBeenCalledWith({ request: 'getCardInTab', args: [7] });
  await expect.element(heading('Today')).toBeVisible();
  const headings = [...document.querySelectorAll('h1, h2')].map((one) => one.textContent);
  expect(headings).toEqual(['Wellkept', 'Mara Quill', 'Today']);
});

test('elsewhere it is a calm word, the day and the search', async () => {
  open(null);
  await expect.element(page.getByText('Open a profile to see your notes.')).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Follow-ups due' })).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Find a person' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Open dashboard' })).toBeVisible();
});

describe('it follows', () => {
  test('the tab that comes to the front of its own window', async () => {
    const { state, activated } = open(fresh(keptCard()));
    await expect.element(heading('Mara Quill')).toBeVisible();
    state.card = jonas();
    activated.fire({ tabId: 9, windowId: 4 });
    activated.fire(front);
    await expect.element(heading('Jonas Reed')).toBeVisible();
  });

  test('its tab from address to address, and to where addresses are not told', async () => {
    const { state, updated } = open(fresh(keptCard()));
    await expect.element(heading('Mara Quill')).toBeVisible();
    state.card = jonas();
    updated.fire(7, { url: 'https://www.linkedin.com/in/jonas-reed/' }, inFront);
    await expect.element(heading('Jonas Reed')).toBeVisible();
    state.card = null;
    updated.fire(7, { status: 'loading' }, inFront);
    await expect.element(heading('Today')).toBeVisible();
  });

  test('no tab of another window, and none in the background', async () => {
    const { sendMessage, activated, updated } = open(fresh(keptCard()));
    await expect.element(heading('Mara Quill')).toBeVisible();
    sendMessage.mockClear();
    activated.fire({ tabId: 9, windowId: 4 });
    updated.fire(9, { url: 'https://www.linkedin.com/feed/' }, { active: true, windowId: 4 });
    updated.fire(9, { url: 'https://www.linkedin.com/feed/' }, { active: false, windowId: 3 });
    updated.fire(7, {}, inFront);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('and keeps what is typed, and the focus, while the person stays', async () => {
    const { updated, change, state } = open(fresh(newCard()));
    await noteBox().fill('Half a thought');
    updated.fire(7, { url: 'https://www.linkedin.com/in/mara-quill/overlay/x/' }, inFront);
    change({ ...keptCard(), draftKey: state.card?.draftKey ?? '' });
    await expect.element(page.getByText('Says the harbour board')).toBeVisible();
    await expect.element(noteBox()).toHaveValue('Half a thought');
    await expect.element(noteBox()).toHaveFocus();
  });

  test('and brings what is typed back with the person', async () => {
    const mara = fresh(newCard());
    const { state, activated } = open(mara);
    await noteBox().fill('Half a thought');
    state.card = jonas();
    activated.fire(front);
    await expect.element(heading('Jonas Reed')).toBeVisible();
    await expect.element(noteBox()).toHaveValue('');
    state.card = mara;
    activated.fire(front);
    await expect.element(noteBox()).toHaveValue('Half a thought');
  });
});

test('in a message thread it offers whom the thread is with, and says so', async () => {
  open(null, { thread: fresh(keptCard()) });
  await expect.element(heading('Mara Quill')).toBeVisible();
  await expect.element(page.getByText('From the open conversation')).toBeVisible();
});

describe('a wish', () => {
  test('left before it opened takes the focus to the note', async () => {
    open(fresh(newCard()), { wish: { to: 'note' } });
    await expect.element(noteBox()).toHaveFocus();
  });

  test('left for its window opens the log', async () => {
    const { state, signal } = open(fresh(newCard()));
    await expect.element(heading('Mara Quill')).toBeVisible();
    state.wish = { to: 'log' };
    signal({ signal: 'wish-left', windowId: 4 });
    signal({ signal: 'wish-left', windowId: 3 });
    await expect.element(page.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
  });

  test('is met once', async () => {
    const { state, activated } = open(fresh(newCard()), { wish: { to: 'note' } });
    await expect.element(noteBox()).toHaveFocus();
    state.card = jonas();
    activated.fire(front);
    await expect.element(heading('Jonas Reed')).toBeVisible();
    await expect.element(noteBox()).not.toHaveFocus();
  });

  test('for a link shows that person, until the tab is asked for again', async () => {
    const link = jonas();
    const profile = { ...newCard().target };
    const alias = 'profile' in profile ? profile.profile : undefined;
    open(fresh(keptCard()), { link, wish: { to: 'note', profile: alias } });
    await expect.element(heading('Jonas Reed')).toBeVisible();
    await expect.element(page.getByText('From the link you chose')).toBeVisible();
    await expect.element(noteBox()).toHaveFocus();
    await press('Back to this tab');
    await expect.element(heading('Mara Quill')).toBeVisible();
    await expect.element(button('Back to this tab')).not.toBeInTheDocument();
  });

  test('says that the person was kept, and takes it back', async () => {
    const { state } = open(fresh(keptCard()), { wish: { to: 'card', kept: 'an-id' } });
    await expect.element(page.getByRole('status')).toHaveTextContent('Mara Quill is kept.');
    await expect.element(heading('Mara Quill')).toHaveFocus();
    await press('Undo');
    expect(state.commands).toMatchObject([{ args: { name: 'undo', commandId: 'an-id' } }]);
  });
});

test('what cannot be loaded is said calmly', async () => {
  const { sendMessage } = fakeExtension(null);
  sendMessage.mockRejectedValue(new Error('broken'));
  show(<SidePanel />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Could not load.');
});

async function faults(): Promise<string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document, {
    rules: { 'document-title': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const states = {
  'a profile': () => open(fresh(keptCard({ nextStep: prompt() }))),
  'no profile': () => open(null),
  'a thread': () => open(null, { thread: fresh(keptCard()) }),
  'a link': () => {
    const { target } = newCard();
    const wish = { to: 'card', ...('profile' in target && target) };
    open(null, { link: fresh(newCard()), wish });
  },
};

for (const [name, begin] of Object.entries(states)) {
  for (const language of ['en', 'de'] as const) {
    test(`with ${name} it can be used by everybody (${language})`, async () => {
      await page.viewport(320, 900);
      speakLanguage(language);
      document.documentElement.lang = language;
      begin();
      await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        expect(await faults(), scheme).toEqual([]);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    });
  }
}
