/** Marks where a word stands: words of the name are found before all others. */
export const nameMark = '0';
export const otherMark = '1';
