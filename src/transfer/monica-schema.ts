import * as v from 'valibot';

const text = v.optional(v.nullable(v.string()), '');
const flag = v.optional(v.nullable(v.union([v.boolean(), v.number()])));

/** A list, or what PHP writes of a list with gaps. */
const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]),
    v.transform((all) => Object.values(all)),
    v.array(item),
  );

const collection = v.looseObject({ type: v.string(), values: listOf(v.unknown()) });
const collections = v.optional(listOf(collection), []);
export type Collections = v.InferOutput<typeof collections>;

const contactProperties = v.looseObject({
  first_name: text,
  middle_name: text,
  last_name: text,
  nickname: text,
  description: text,
  job: text,
  company: text,
  food_preferences: text,
  is_partial: flag,
  stay_in_touch_frequency: v.optional(v.nullable(v.number())),
  tags: v.optional(listOf(v.string()), []),
});

export const contactSchema = v.looseObject({ properties: contactProperties, data: collections });
export type MonicaContact = v.InferOutput<typeof contactSchema>;

export const noteSchema = v.looseObject({
  created_at: text,
  properties: v.looseObject({ body: text }),
});

export const fieldSchema = v.looseObject({
  properties: v.looseObject({ data: text, type: text }),
});

export const callSchema = v.looseObject({
  properties: v.looseObject({ called_at: text, content: text }),
});

const messageSchema = v.looseObject({
  properties: v.looseObject({ content: text, written_at: text, written_by_me: flag }),
});
export const conversationSchema = v.looseObject({
  properties: v.looseObject({
    happened_at: text,
    messages: v.optional(listOf(messageSchema), []),
  }),
});

export const activitySchema = v.looseObject({
  uuid: v.string(),
  properties: v.looseObject({ summary: text, description: text, happened_at: text }),
});

const fieldTypeSchema = v.looseObject({
  uuid: v.string(),
  properties: v.looseObject({ name: text, type: text }),
});

/** An export of Monica 4, as far as it is of use here. */
export const exportSchema = v.looseObject({
  version: v.string(),
  account: v.looseObject({
    data: listOf(collection),
    instance: v.optional(
      v.looseObject({ contact_field_types: v.optional(listOf(fieldTypeSchema), []) }),
    ),
  }),
});
export type MonicaExport = v.InferOutput<typeof exportSchema>;
