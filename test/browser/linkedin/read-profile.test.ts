import { describe, expect, it } from 'vitest';
import { parseProfileAddress } from '../../../src/domain/profile-address';
import type { PageReading } from '../../../src/linkedin/bind';
import { readProfile } from '../../../src/linkedin/read-profile';
import { fixtures } from './fixtures';
import { openPage } from './open-page';

/** What a page gives under an address, as the content script would read it. */
async function read(html: string, url: string): Promise<PageReading | null> {
  const address = parseProfileAddress(url);
  return address?.kind === 'profile' ? readProfile(await openPage(html), address) : null;
}

describe('readProfile', () => {
  it.each(fixtures)('reads $name', async ({ html, address, reading }) => {
    expect(await read(html, address)).toEqual(reading);
  });
});
