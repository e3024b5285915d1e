import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallExport } from './support/export-files';
import {
  button,
  type Firefox,
  hasFirefox,
  launchFirefox,
  requestsOfExtension,
} from './support/firefox';

/** Chooses files as the user does: the field hears of them. */
const choosing = `
  const all = new DataTransfer();
  for (const { name, text } of arguments[0]) all.items.add(new File([text], name));
  const input = document.querySelector('input[type=file][multiple]');
  input.files = all.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
`;

describe.skipIf(!hasFirefox)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('an export is read in a worker, looked at, imported, and taken back', async () => {
    await firefox.visit(firefox.extensionAddress('src/dashboard/index.html#/transfer'));
    await firefox.sees('LinkedIn export or other file');
    await firefox.run(choosing, smallExport());
    await firefox.sees('1 person with messages both ways');
    await firefox.sees('Never opened');
    await firefox.click(button('Import'));
    await firefox.sees('Imported: 2 new people, 0 changed.');
    await firefox.run(choosing, smallExport());
    await firefox.sees('Everything in these files is here already.');
    await firefox.click(button('Undo'));
    await firefox.sees('Undone.');
    expect(requestsOfExtension(firefox)).toEqual([]);
  });
});
