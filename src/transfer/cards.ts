import { joinNotes } from './dated-notes';
import { namesOf, type OutPerson, positionOf } from './out-person';
import { type VcardVersion, vcardFile } from './vcard';

/** Everybody as cards for an address book; `readVcard` reads them. */
export function cardsOf(people: readonly OutPerson[], version: VcardVersion): string {
  const contacts = people.map((person) => ({
    ...person,
    ...namesOf(person),
    name: person.called,
    position: positionOf(person),
    notes: joinNotes(person.notes),
  }));
  return vcardFile(contacts, version);
}
