import * as v from 'valibot';
import { type CivilDay, localNow, parseCivilDay } from '../domain/civil-day';
import type { Brought } from '../domain/import/brought';
import type { Direction, InteractionKind } from '../domain/interaction';
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

/** What a collection of a kind holds. Throws a ValiError where something is not as it should be. */
function allOf<T>(
  collections: Collections,
  type: string,
  schema: v.GenericSchema<unknown, T>,
): T[] {
  const values = collections.filter((one) => one.type === type).flatMap((one) => one.values);
  return values.map((value) => v.parse(schema, value));
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
  #row = 0;
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
    this.#row = row;
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
      this.#happened(person, 'call', day, 'both', properties.content ?? '');
    }
  }

  #conversations(person: number, { data }: MonicaContact): void {
    for (const { properties } of allOf(data, 'conversation', conversationSchema)) {
      for (const { properties: message } of properties.messages) {
        const day = dayIn(message.written_at || properties.happened_at, this.#zone);
        const direction = message.written_by_me ? 'out' : 'in';
        this.#happened(person, 'message', day, direction, message.content ?? '');
      }
    }
  }

  #meetings(person: number, { data }: MonicaContact): void {
    for (const uuid of allOf(data, 'activity', v.string())) {
      const activity = this.#activities.get(uuid)?.properties;
      const day = dayIn(activity?.happened_at ?? '', this.#zone);
      if (!activity) continue;
      const text = [activity.summary, activity.description].filter(Boolean).join('\n');
      this.#happened(person, 'meeting', day, 'both', text);
    }
  }

  #happened(
    person: number,
    kind: InteractionKind,
    day: CivilDay | undefined,
    direction: Direction,
    text: string,
  ): void {
    if (day) this.#bringing.interaction({ person, kind, day, direction, text });
    else this.#bringing.unusable(this.#row, 'bad_day', [text]);
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
  const soundly = <T>(work: () => T, row?: number): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof v.ValiError ? new FileDefect('damaged', file, row) : error;
    }
  };
  const reading = soundly(() => new Reading(all, bringing, zone));
  for (const [at, value] of allOf(all.account.data, 'contact', v.unknown()).entries()) {
    soundly(() => reading.contact(v.parse(contactSchema, value), at + 1), at + 1);
  }
  return bringing.done();
}
