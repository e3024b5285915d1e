import type { CivilDay } from '../../domain/civil-day';
import { csvFile } from '../../transfer/csv';
import { type Contact, type VcardVersion, vcardFile } from '../../transfer/vcard';
import { say, t } from '../../ui/i18n';
import { levelWords } from '../../ui/level-mark';
import type { Exported } from './people-export';

/** LinkedIn's own columns first, under its own names, so that what reads its export reads this. */
const header = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
  'Level',
  'Last Contact',
  'Last Live Talk',
  'Next Step On',
  'Next Step',
  'Notes',
];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as LinkedIn's export writes it: `21 Nov 2026`. */
function connectedOn(day: CivilDay): string {
  const [year, month, date] = day.split('-');
  return `${date} ${months[Number(month) - 1]} ${year}`;
}

/** The last word is the family's, as far as one can tell. */
function namesOf({ person, line }: Exported): { firstName: string; lastName: string } {
  const name = (person.name ?? line.called).trim();
  const cut = name.lastIndexOf(' ');
  return {
    firstName: cut < 0 ? name : name.slice(0, cut),
    lastName: name.slice(cut + 1 || name.length),
  };
}

const notesOf = ({ notes }: Exported) =>
  notes.map(({ day, text }) => `${day}: ${text}`).join('\n\n');

function cellsOf(exported: Exported): string[] {
  const { person, line, profile = '' } = exported;
  const { firstName, lastName } = namesOf(exported);
  return [
    firstName,
    lastName,
    profile,
    person.email ?? '',
    person.company ?? '',
    person.headline ?? '',
    person.connectedOn ? connectedOn(person.connectedOn) : '',
    person.level ? t(levelWords[person.level]) : '',
    line.lastContact ?? '',
    line.lastLive ?? '',
    line.next?.day ?? '',
    line.next ? say(line.next.action) : '',
    notesOf(exported),
  ];
}

/** Everybody as a table. */
export function tableOf(people: readonly Exported[], forExcel: boolean): string {
  return csvFile([header, ...people.map(cellsOf)], { forExcel });
}

function contactOf(exported: Exported): Contact {
  const { person, line, profile } = exported;
  return {
    id: person.id,
    name: person.name ?? line.called,
    ...namesOf(exported),
    company: person.company,
    position: person.headline,
    email: person.email,
    profile,
    notes: notesOf(exported),
  };
}

/** Everybody as cards for an address book. */
export function cardsOf(people: readonly Exported[], version: VcardVersion): string {
  return vcardFile(people.map(contactOf), version);
}
