/** How a file begins that was locked in the age format: as bytes, or as text for a letter. */
const beginnings = ['age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** True for a file that needs its passphrase before it can be read. */
export async function isLocked(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 40).text();
  return beginnings.some((beginning) => start.startsWith(beginning));
}
