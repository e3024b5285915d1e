import { expect, it } from 'vitest';
import { readThread } from '../../../src/linkedin/read-thread';
import { fixture, fixtures } from './fixtures';
import { openPage } from './open-page';

const { html } = fixture('messaging-ember-2026');
const [link = ''] = /<a class="[^"]*msg-thread__link-to-profile.*?<\/a>/.exec(html) ?? [];
const read = async (page: string) => readThread(await openPage(page));

const mara = {
  alias: 'member:ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
  memberAlias: 'member:900000001',
  name: 'Mara Quill',
};

it('reads whom the open thread is with from the link in its head', async () => {
  expect(await read(html)).toEqual(mara);
});

it('reads a head that links twice to the same person', async () => {
  const photo = link.replace(/<h2.*<\/h2>/, '<img alt="">');
  expect(await read(html.replace(link, photo + link))).toEqual(mara);
});

it('goes by the address alone while there is no name', async () => {
  const { name: _, ...unnamed } = mara;
  expect(await read(html.replace(/<h2.*?<\/h2>/, ''))).toEqual(unnamed);
});

it.each([
  ['there is no link in the head', html.replace(link, '')],
  ['links disagree', html.replace(link, link + link.replace(/ACoAA[\w-]+/, 'jonas-reed'))],
  ['the link leads to no profile', html.replace(/in\/ACoAA[\w-]+/, 'company/brackwater')],
  ['the link is one’s own', html.replace(/in\/ACoAA[\w-]+/, 'in/me')],
  ['the link is no address', html.replace(/https:\/\/www\.linkedin\.com\/in/, 'https://[')],
  ['the head is hidden', html.replace('class="msg-thread"', 'class="msg-thread" hidden')],
  ['the link stands in the list', html.replace('class="msg-thread"', 'class="msg-list"')],
])('reads nobody where %s', async (_what, page) => expect(await read(page)).toBeUndefined());

it.each(fixtures.filter(({ name }) => !name.startsWith('messaging')))(
  'reads nobody on $name',
  async (page) => expect(await read(page.html)).toBeUndefined(),
);
