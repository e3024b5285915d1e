import * as v from 'valibot';

/**
 * The rows that are what they should be. A damaged row is left out and stays where it is, so that
 * one bad byte neither hides a person nor is thrown away.
 */
export function sound<T>(schema: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}
