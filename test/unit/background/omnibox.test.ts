import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  inviteSearch,
  openPerson,
  plainOrXml,
  suggestPeople,
} from '../../../src/background/omnibox';
import type { PersonLine } from '../../../src/domain/person-line';
import { personId } from '../person-id';
import { fakeChrome } from './fake-chrome';

let browser: ReturnType<typeof fakeChrome>;
beforeEach(() => {
  browser = fakeChrome();
});
afterEach(() => vi.unstubAllGlobals());

const mara: PersonLine = { personId: personId('11111111'), called: 'Mara Quill' };
const namesake: PersonLine = { personId: personId('22222222'), called: 'Mara Quill' };
const ines: PersonLine = { personId: personId('33333333'), called: 'Ines Vale', company: 'A & B' };
const people = [mara, namesake, ines];

const find = async (search: string, limit: number) =>
  people
    .filter(({ called }) => called.toLowerCase().includes(search.toLowerCase()))
    .slice(0, limit);

async function suggestionsFor(text: string) {
  const suggested: chrome.omnibox.SuggestResult[] = [];
  await suggestPeople(find)(text, (more) => suggested.push(...more));
  return suggested;
}

async function enter(text: string, how: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab') {
  await openPerson(find)(text, how);
  return browser.opened.tabs.at(-1);
}
const pageOf = ({ personId: id }: PersonLine) =>
  `chrome-extension://dynamic/src/dashboard/index.html#/people/${id}`;

describe('what is suggested', () => {
  it('is at first a word on what can be searched for', async () => {
    inviteSearch();
    expect(browser.omnibox.first).toBe('omnibox_hint');
    expect(await suggestionsFor('  ')).toEqual([]);
  });

  it('is the best that fits, then the others', async () => {
    expect(await suggestionsFor('mara')).toEqual([
      { content: 'Mara Quill #22222222', description: 'Mara Quill' },
    ]);
    expect(browser.omnibox.first).toBe('Mara Quill');
  });

  it('says so when nobody fits', async () => {
    expect(await suggestionsFor('nobody')).toEqual([]);
    expect(browser.omnibox.first).toBe('omnibox_none');
  });

  it('is XML in Chrome, and plain text in Firefox', async () => {
    await suggestionsFor('ines');
    expect(browser.omnibox.first).toBe('Ines Vale – A &amp; B');
    Object.assign(chrome, { sidebarAction: {} });
    await suggestionsFor('ines');
    expect(browser.omnibox.first).toBe('Ines Vale – A & B');
  });

  it.each([
    ['<match>"&"</match>', '&lt;match&gt;&quot;&amp;&quot;&lt;/match&gt;'],
    ['one\u0000two\ntwo\ud800', 'one two two '],
  ])('can be read by an XML parser: %j', (text, xml) => expect(plainOrXml(text, true)).toBe(xml));
});

describe('Enter', () => {
  it('opens the best for what was typed, where the user wants it', async () => {
    expect(await enter('mara', 'currentTab')).toEqual({ url: pageOf(mara), here: true });
    expect(await enter('mara', 'newForegroundTab')).toEqual({ url: pageOf(mara), active: true });
    expect(await enter('mara', 'newBackgroundTab')).toEqual({ url: pageOf(mara), active: false });
  });

  it('opens the one of two namesakes that was chosen', async () => {
    expect(await enter('Mara Quill #22222222', 'currentTab')).toMatchObject({
      url: pageOf(namesake),
    });
  });

  it.each(['', 'nobody', 'Mara Quill #99999999'])('opens everybody for “%s”', async (text) => {
    expect(await enter(text, 'currentTab')).toMatchObject({
      url: 'chrome-extension://dynamic/src/dashboard/index.html#/people',
    });
  });
});
