/** Enough to know which of one's own notes is meant. */
const usualLimit = 60;

/**
 * The beginning of a text on one line, whole words where that is possible, with … for the rest.
 * @param limit characters at most, the … included
 */
export function shorten(text: string, limit = usualLimit): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= limit) return line;
  const kept = characters.slice(0, limit - 1).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return `${lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept.trimEnd()}…`;
}
