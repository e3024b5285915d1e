import * as v from 'valibot';
import { tagColours } from '../tag';
import { targetSchema } from './target';

/** Longer than fits is turned down by the command, with a plain message. */
const tagSchema = v.pipe(v.string(), v.maxLength(1000));

/** Tags of one person, and one tag for everybody who has it. A tag is named in any spelling. */
export const tagCommands = [
  v.strictObject({
    name: v.literal('tagPerson'),
    target: targetSchema,
    tag: tagSchema,
    /** False takes it away. */
    tagged: v.boolean(),
  }),
  /** Another name, or another spelling, for everybody. */
  v.strictObject({
    name: v.literal('renameTag'),
    tag: tagSchema,
    to: tagSchema,
    /** The other name is that of another tag, and the two become one. */
    merge: v.boolean(),
  }),
  v.strictObject({ name: v.literal('deleteTag'), tag: tagSchema }),
  v.strictObject({
    name: v.literal('colourTag'),
    tag: tagSchema,
    colour: v.nullable(v.picklist(tagColours)),
  }),
] as const;
