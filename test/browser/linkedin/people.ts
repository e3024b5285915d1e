import { type ProfileAddress, parseProfileAddress } from '../../../src/domain/profile-address';

/** The profile at an address. */
export function profileAt(url: string): ProfileAddress {
  const address = parseProfileAddress(url);
  if (address?.kind !== 'profile') throw new Error(`${url} is no profile.`);
  return address;
}

export const mara = profileAt('https://www.linkedin.com/in/mara-quill/');
export const jonas = profileAt('https://www.linkedin.com/in/jonas-reed/');
/** Somebody known by id only. */
export const stranger = profileAt(
  'https://www.linkedin.com/in/ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA/',
);
