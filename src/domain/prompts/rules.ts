import type { Rule } from './rule';

const files = import.meta.glob<{ rule: Rule }>('./rules/*.ts', { eager: true });

/** Every rule, first things first. A file in `rules/` that exports `rule` is all it takes to add one. */
export const rules: readonly Rule[] = Object.values(files)
  .map((file) => file.rule)
  .sort((a, b) => a.rank - b.rank);
