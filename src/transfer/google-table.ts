import { csvFile } from './csv';
import { joinNotes } from './dated-notes';
import { namesOf, type OutPerson, positionOf } from './out-person';

const columns = [
  'First Name',
  'Last Name',
  'Organization Name',
  'Organization Title',
  'Notes',
  'Labels',
  'E-mail 1 - Label',
  'E-mail 1 - Value',
  'Website 1 - Label',
  'Website 1 - Value',
  'Event 1 - Label',
  'Event 1 - Value',
  'Custom Field 1 - Label',
  'Custom Field 1 - Value',
  'Custom Field 2 - Label',
  'Custom Field 2 - Value',
  'Custom Field 3 - Label',
  'Custom Field 3 - Value',
] as const;

/** What custom fields and events are called, in the user's language. */
export interface GoogleWords {
  connectedOn: string;
  level: string;
  lastContact: string;
  nextStep: string;
}

/** A label and its value; neither without a value. */
const labelled = (label: string, value: string | undefined) => (value ? [label, value] : ['', '']);

function cellsOf(person: OutPerson, words: GoogleWords): string[] {
  const { firstName, lastName } = namesOf(person);
  const { next, level, lastContact, connectedOn, email, profile } = person;
  return [
    firstName,
    lastName,
    person.company ?? '',
    positionOf(person) ?? '',
    joinNotes(person.notes),
    [...person.tags, '* myContacts'].join(' ::: '),
    ...labelled('* ', email),
    ...labelled('LinkedIn', profile),
    ...labelled(words.connectedOn, connectedOn),
    ...labelled(words.level, level),
    ...labelled(words.lastContact, lastContact),
    ...labelled(words.nextStep, next && `${next.day}: ${next.action}`),
  ];
}

/** Everybody as a table (CSV) that Google Contacts imports. */
export function googleTable(people: readonly OutPerson[], words: GoogleWords): string {
  return csvFile([[...columns], ...people.map((person) => cellsOf(person, words))]);
}
