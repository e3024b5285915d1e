/** In ms. */
const aWhile = 60_000;

/** Gives the user a file, as a download of this page's own. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks where to save it reads it only after the answer.
  setTimeout(() => URL.revokeObjectURL(address), aWhile);
}
