/**
 * Copies what stands in a text box. A frame in somebody else's page may not use the clipboard by
 * itself, but may copy what is selected, as a key would.
 * @returns false when neither worked; the text is selected then
 */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    return document.execCommand('copy');
  }
}
