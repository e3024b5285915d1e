/** Gives the user a file, as a download of this page's own. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of it once this turn is over.
  setTimeout(() => URL.revokeObjectURL(address));
}
