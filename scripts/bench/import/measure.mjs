import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';

const [, , what = '', zip = '', reader = ''] = process.argv;

/** Time of the processor: on a busy machine the clock on the wall tells of its other guests. */
function cpuSince(/** @type {NodeJS.CpuUsage} */ before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Papa Parse over the same bytes, unpacked beforehand: nothing but the parsing is timed. */
async function papa() {
  const files = unzipSync(new Uint8Array(await readFile(zip)));
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  const cpu = process.cpuUsage();
  const began = performance.now();
  let rows = 0;
  for (const text of texts) rows += Papa.parse(text, { delimiter: ',' }).data.length;
  return { ms: performance.now() - began, cpu: cpuSince(cpu), rows };
}

async function ours() {
  const { readLinkedInFiles } = await import(reader);
  const blob = await openAsBlob(zip);
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const choices = { zone: 'Europe/Berlin', texts: false, importedContacts: false };
  const brought = await readLinkedInFiles([{ name: 'export.zip', blob }], choices);
  const ms = performance.now() - began;
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    ms,
    cpu: cpuSince(cpu),
    rows: brought.messages.length,
    people: brought.people.length,
    unusable: brought.unusable.length,
    grown: Math.round(peak - before / 2 ** 20),
    peak: Math.round(peak),
  };
}

console.log(JSON.stringify(await (what === 'papa' ? papa() : ours())));
