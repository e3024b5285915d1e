import * as v from 'valibot';

/** An alias key in data from outside. Apart from `alias.ts`, which surfaces use without schemas. */
export const aliasKeySchema = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(slug|member|pub):[^\s/][^\s]*$/u),
  v.brand('AliasKey'),
);
