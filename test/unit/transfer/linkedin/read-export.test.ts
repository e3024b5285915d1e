import { expect, it } from 'vitest';
import { readLinkedInFiles } from '../../../../src/transfer/linkedin/read-linkedin-files';
import { export2026 } from './an-export';

it('smoke', async () => {
  const b = await readLinkedInFiles([export2026()], {
    zone: 'Europe/Berlin',
    texts: true,
    importedContacts: false,
  });
  console.log(JSON.stringify(b, null, 1));
  expect(b.people.length).toBe(5);
});
