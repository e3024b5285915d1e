import type { PersonId } from '../../domain/person';
import { cardsOf } from '../../transfer/cards';
import { googleTable } from '../../transfer/google-table';
import type { OutPerson } from '../../transfer/out-person';
import { ownTable } from '../../transfer/own-table';
import type { VcardVersion } from '../../transfer/vcard';
import { currentDay } from '../../ui/clock';
import { t } from '../../ui/i18n';
import { calendarAhead } from './export-calendar';
import { vaultOf } from './export-vault';
import { outPerson } from './out-person-of';
import { peopleToExport } from './people-export';
import type { Tools } from './use-work';

export const formats = [
  'csv',
  'excel',
  'google',
  'vcard4',
  'vcard3',
  'markdown',
  'calendar',
] as const;
export type Format = (typeof formats)[number];

/** A file to be given to the user. */
export interface OutFile {
  name: string;
  type: string;
  content: string | Blob;
  /** How many people, or days for a calendar, are in it. */
  count: number;
}

async function everybody(tools: Tools): Promise<OutPerson[]> {
  return (await peopleToExport(tools)).map(outPerson);
}

const googleWords = () => ({
  connectedOn: t('transfer_wordConnected'),
  level: t('transfer_wordLevel'),
  lastContact: t('transfer_wordLastContact'),
  nextStep: t('transfer_wordNextStep'),
});

function file(ending: string, type: string, content: string | Blob, count: number): OutFile {
  return { name: `wellkept-people-${currentDay()}.${ending}`, type, content, count };
}

/** The mark that spreadsheets of the user's country put between the entries of a list. */
function listDelimiter(): ',' | ';' {
  return (1.5).toLocaleString().includes(',') ? ';' : ',';
}

async function table(tools: Tools, write: (people: OutPerson[]) => string): Promise<OutFile> {
  const people = await everybody(tools);
  return file('csv', 'text/csv;charset=utf-8', write(people), people.length);
}

/** These people alone as a table. Throws what `makeFile` throws. */
export async function tableOf(tools: Tools, only: ReadonlySet<PersonId>): Promise<OutFile> {
  const people = (await peopleToExport(tools, false, only)).map(outPerson);
  return file('csv', 'text/csv;charset=utf-8', ownTable(people), people.length);
}

async function cards(tools: Tools, version: VcardVersion): Promise<OutFile> {
  const people = await everybody(tools);
  return file('vcf', 'text/vcard;charset=utf-8', cardsOf(people, version), people.length);
}

/** Makes a file of a format. Throws what `send` throws, or the reason it was stopped for. */
export async function makeFile(format: Format, tools: Tools): Promise<OutFile> {
  switch (format) {
    case 'csv':
      return table(tools, (people) => ownTable(people));
    case 'excel':
      return table(tools, (people) =>
        ownTable(people, { forExcel: true, delimiter: listDelimiter() }),
      );
    case 'google':
      return table(tools, (people) => googleTable(people, googleWords()));
    case 'vcard4':
      return cards(tools, '4.0');
    case 'vcard3':
      return cards(tools, '3.0');
    case 'markdown': {
      const { archive, count } = await vaultOf(tools);
      return file('zip', 'application/zip', archive, count);
    }
    case 'calendar': {
      const { content, count } = await calendarAhead(tools);
      const name = `wellkept-${currentDay()}.ics`;
      return { name, type: 'text/calendar;charset=utf-8', content, count };
    }
  }
}
