import * as v from 'valibot';
import { type CivilDay, localNow, parseCivilDay } from '../domain/civil-day';
import type { Brought } from '../domain/import/brought';
import { Bringing, type Said } from './bringing';
import { FileDefect } from './file-defect';
import { aliasesIn } from './linkedin-address';
import {
  activitySchema,
  type Collections,
  callSchema,
  contactSchema,
  conversationSchema,
  exportSchema,
  fieldSchema,
  type MonicaContact,
  type MonicaExport,
  noteSchema,
} from './monica-schema';

/** The format that Monica 4 writes; a later one would name another. */
const knownVersion = /^1\.0/;

/** True for a text that begins as an export of Monica 4 does. */
export function recogniseMonica(start: string): boolean {
  return /^\ufeff?\s*\{\s*"version"\s*:/.test(start) && /"(?:app_version|export_date)"/.test(start);
}

function exportIn(text: string, file: string): MonicaExport {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FileDefect('not_json', file);
  }
  const parsed = v.safeParse(exportSchema, json);
  if (!parsed.success) throw new FileDefect('damaged', file);
  if (!knownVersion.test(parsed.output.version)) throw new FileDefect('newer', file);
  return parsed.output;
}

/** What a collection of a kind holds, without what is not as it should be. */
function allOf<T>(
  collections: Collections,
  type: string,
  schema: v.GenericSchema<unknown, T>,
): T[] {
  const values = collections.filter((one) => one.type === type).flatMap((one) => one.values);
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/** A day, or a moment as the day it was in a zone; a moment at midnight stands for its day. */
function dayIn(text: string | null, zone: string): CivilDay | undefined {
  const [date = '', time = ''] = (text ?? '').split(/[T ]/);
  const day = parseCivilDay(date);
  if (!day || !time || time.startsWith('00:00:00')) return day;
  const at = Date.parse(`${date}T${time.replace(/Z$/, '')}Z`);
  return Number.isNaN(at) ? day : localNow(new Date(at), zone).day;
}

/** One export, and what its parts are called. */
class Reading {
  readonly #bringing: Bringing;
  readonly #zone: string;
  readonly #fieldTypes: Map<string, string>;
  readonly #activities: Map<string, v.InferOutput<typeof activitySchema>>;

  constructor({ account }: MonicaExport, bringing: Bringing, zone: string) {
    this.#bringing = bringing;
    this.#zone = zone;
    const types = account.instance?.contact_field_types ?? [];
    this.#fieldTypes = new Map(
      types.map(({ uuid, properties }) => [uuid, `${properties.type} ${properties.name}`]),
    );
    const activities = allOf(account.data, 'activity', activitySchema);
    this.#activities = new Map(activities.map((activity) => [activity.uuid, activity]));
  }

  contact(contact: MonicaContact, row: number): void {
    const said = this.#said(contact);
    const cells = [said.name ?? '', said.company ?? '', said.email ?? ''];
    // Only a name beside somebody else's, such as a child.
    if (contact.properties.is_partial) {
      this.#bringing.unusable(row, 'nobody', cells);
      return;
    }
    const person = this.#bringing.person(said, row, cells);
    if (person === undefined) return;
    this.#notes(person, contact);
    this.#calls(person, contact);
    this.#conversations(person, contact);
    this.#meetings(person, contact);
  }

  #said({ properties, data }: MonicaContact): Said {
    const { first_name, middle_name, last_name, nickname, job, company } = properties;
    const name = [first_name, middle_name, last_name].filter(Boolean).join(' ') || nickname;
    const fields = allOf(data, 'contact_field', fieldSchema).map(({ properties: field }) => ({
      type: this.#fieldTypes.get(field.type ?? '') ?? '',
      value: field.data ?? '',
    }));
    const emails = fields.filter(({ type }) => /e-?mail/i.test(type)).map(({ value }) => value);
    return {
      aliases: fields.flatMap(({ type, value }) => aliasesIn(value, /linked ?in/i.test(type))),
      name: name ?? '',
      company: company ?? '',
      role: job ?? '',
      email: emails[0] ?? '',
      otherEmails: emails.slice(1),
      tags: properties.tags,
      cadenceDays: properties.stay_in_touch_frequency ?? 0,
    };
  }

  #notes(person: number, { properties, data }: MonicaContact): void {
    for (const text of [properties.description, properties.food_preferences]) {
      this.#bringing.note(person, text ?? '');
    }
    for (const { created_at, properties: note } of allOf(data, 'note', noteSchema)) {
      this.#bringing.note(person, note.body ?? '', dayIn(created_at, this.#zone));
    }
  }

  #calls(person: number, { data }: MonicaContact): void {
    for (const { properties } of allOf(data, 'call', callSchema)) {
      const day = dayIn(properties.called_at, this.#zone);
      const text = properties.content ?? '';
      if (!day) continue;
      this.#bringing.interaction({ person, kind: 'call', day, direction: 'both', text });
    }
  }

  #conversations(person: number, { data }: MonicaContact): void {
    for (const { properties } of allOf(data, 'conversation', conversationSchema)) {
      for (const { properties: message } of properties.messages) {
        const day = dayIn(message.written_at || properties.happened_at, this.#zone);
        const direction = message.written_by_me ? 'out' : 'in';
        const text = message.content ?? '';
        if (day) this.#bringing.interaction({ person, kind: 'message', day, direction, text });
      }
    }
  }

  #meetings(person: number, { data }: MonicaContact): void {
    for (const uuid of allOf(data, 'activity', v.string())) {
      const activity = this.#activities.get(uuid)?.properties;
      const day = dayIn(activity?.happened_at ?? '', this.#zone);
      if (!activity || !day) continue;
      const text = [activity.summary, activity.description].filter(Boolean).join('\n');
      this.#bringing.interaction({ person, kind: 'meeting', day, direction: 'both', text });
    }
  }
}

/**
 * What an export of Monica 4 brings: contacts with their notes, calls, conversations, activities,
 * tags and rhythm. Throws a FileDefect for a file that is none.
 * @param file as the user knows it
 * @param zone the IANA zone in which days are told
 */
export function readMonica(text: string, file: string, zone: string): Brought {
  const all = exportIn(text, file);
  const bringing = new Bringing(file);
  const reading = new Reading(all, bringing, zone);
  const contacts = allOf(all.account.data, 'contact', contactSchema);
  for (const [at, contact] of contacts.entries()) reading.contact(contact, at + 1);
  return bringing.done();
}
