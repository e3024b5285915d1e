import * as v from 'valibot';
import { type Note, type NoteId, noteIdSchema, noteSchema } from '../../domain/note';
import { Refusal } from '../../domain/refusal';
import { checkedNote } from './checks';
import { type Context, personById, personFor, type Told, told } from './context';
import { forget } from './forget';
import type { Handler } from './handler';

async function noteById(context: Context, id: NoteId): Promise<Note> {
  const row = await context.tx.objectStore('notes').get(id);
  if (!row) throw new Refusal('gone');
  return v.parse(noteSchema, row);
}

export const addNote: Handler<'addNote'> = async (context, { target, text }) => {
  const checked = checkedNote(text);
  const person = await personFor(context, target);
  await context.log.put('notes', {
    id: v.parse(noteIdSchema, context.newId()),
    personId: person.id,
    day: context.today,
    text: checked,
    writtenAt: context.writtenAt,
  });
  return told(person);
};

async function changed(context: Context, note: Note): Promise<Told> {
  return told(await personById(context, note.personId));
}

export const editNote: Handler<'editNote'> = async (context, { noteId, text }) => {
  const note = await noteById(context, noteId);
  await context.log.put('notes', { ...note, text: checkedNote(text) });
  return changed(context, note);
};

export const deleteNote: Handler<'deleteNote'> = async (context, { noteId }) => {
  const note = await noteById(context, noteId);
  await forget(context, 'notes', note.id);
  return changed(context, note);
};
