/** Signs that a system, a link or a tag would take for something else. */
const unsafe = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names that Windows keeps for itself, whatever follows a point behind them. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;
/** Letters: with four bytes each well below the 255 bytes of a name. */
const mostLetters = 50;

function safe(name: string, otherwise: string): string {
  const plain = name.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ');
  const short = [...plain].slice(0, mostLetters).join('');
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/gu, '');
  if (!trimmed) return otherwise;
  return reserved.test(trimmed) ? `${otherwise} ${trimmed}` : trimmed;
}

/**
 * Names for files that every system takes, no two of them the same where capitals do not count. In the
 * order given; a name that is taken gets a number.
 * @param otherwise what somebody is called of whose name nothing is left
 */
export function fileNames(names: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = safe(name, otherwise);
    let unique = plain;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      unique = `${plain} ${number}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
