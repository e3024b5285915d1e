import type { NamedFile } from '../../../../src/transfer/named-file';
import { buildZip } from './build-zip';

export type Table = readonly (readonly string[])[];

export interface Writing {
  delimiter?: string;
  newline?: string;
  quoteAll?: boolean;
  bom?: boolean;
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  preamble?: boolean;
}

export const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;

/** A table as CSV; LinkedIn writes no line end after the last row. */
export function csvText(table: Table, writing: Writing = {}): string {
  const { delimiter = ',', newline = '\n', quoteAll = false } = writing;
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const rows = table.map((row) => row.map(cell).join(delimiter)).join(newline);
  const before = writing.preamble ? preamble.replaceAll('\n', newline) : '';
  return `${before}${rows}`;
}

const latin = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(code)),
    code,
  ]),
);

export function encoded(
  text: string,
  { encoding = 'utf-8', bom = false }: Writing = {},
): Uint8Array<ArrayBuffer> {
  const marked = bom ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (letter) => latin.get(letter) ?? 0x3f);
  }
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

export function csvFile(name: string, table: Table, writing: Writing = {}): NamedFile {
  return { name, blob: new Blob([encoded(csvText(table, writing), writing)]) };
}

export function zipFile(
  name: string,
  entries: Record<string, Table | string>,
  writing: Writing = {},
): NamedFile {
  const bytes = buildZip(
    Object.entries(entries).map(([entry, table]) => ({
      name: entry,
      bytes: encoded(typeof table === 'string' ? table : csvText(table, writing), writing),
    })),
  );
  return { name, blob: new Blob([bytes]) };
}
