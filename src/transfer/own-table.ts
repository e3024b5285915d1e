import type { CivilDay } from '../domain/civil-day';
import { type CsvWriting, csvFile } from './csv';
import { joinNotes } from './dated-notes';
import { namesOf, type OutPerson, positionOf } from './out-person';
import { type OwnColumn, ownColumns, tagSeparator } from './own-columns';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as LinkedIn's export writes it: `21 Nov 2026`. */
function connectedOn(day: CivilDay): string {
  const [year, month, date] = day.split('-');
  return `${date} ${months[Number(month) - 1]} ${year}`;
}

function cellsOf(person: OutPerson): Record<OwnColumn, string | undefined> {
  const { firstName, lastName } = namesOf(person);
  return {
    'First Name': firstName,
    'Last Name': lastName,
    URL: person.profile,
    'Email Address': person.email,
    Company: person.company,
    Position: positionOf(person),
    'Connected On': person.connectedOn && connectedOn(person.connectedOn),
    Level: person.level,
    'Last Contact': person.lastContact,
    'Last Live Talk': person.lastLive,
    'Next Step On': person.next?.day,
    'Next Step': person.next?.action,
    Notes: joinNotes(person.notes),
    Headline: person.headline,
    Tags: person.tags.join(tagSeparator),
    'Wellkept Id': person.id,
  };
}

/** Everybody as a table (CSV) that begins with LinkedIn's own columns; `readOwnCsv` reads it. */
export function ownTable(people: readonly OutPerson[], writing: CsvWriting = {}): string {
  const rows = people.map((person) => {
    const cells = cellsOf(person);
    return ownColumns.map((column) => cells[column] ?? '');
  });
  return csvFile([[...ownColumns], ...rows], writing);
}
