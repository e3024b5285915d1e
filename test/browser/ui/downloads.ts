import { vi } from 'vitest';

/** Files the page gives the user, instead of the browser's own downloads. */
export function downloads() {
  const files: { name: string; file: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = create(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const file = blobs.get(this.href);
    if (file) files.push({ name: this.download, file });
  });
  return files;
}
