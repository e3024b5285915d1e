import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';

const [, , what = '', zip = '', reader = ''] = process.argv;

/** Papa Parse over the same bytes, unpacked beforehand: nothing but the parsing is timed. */
async function papa() {
  const files = unzipSync(new Uint8Array(await readFile(zip)));
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  const began = performance.now();
  let rows = 0;
  for (const text of texts) rows += Papa.parse(text, { delimiter: ',' }).data.length;
  return { ms: performance.now() - began, rows };
}

async function ours() {
  const { readLinkedInFiles } = await import(reader);
  const blob = await openAsBlob(zip);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const choices = { zone: 'Europe/Berlin', texts: false, importedContacts: false };
  const brought = await readLinkedInFiles([{ name: 'export.zip', blob }], choices);
  const ms = performance.now() - began;
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    ms,
    rows: brought.messages.length,
    people: brought.people.length,
    unusable: brought.unusable.length,
    grown: Math.round(peak - before / 2 ** 20),
    peak: Math.round(peak),
  };
}

console.log(JSON.stringify(await (what === 'papa' ? papa() : ours())));
