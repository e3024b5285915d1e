import { sentence } from '../../sentence';
import type { Check } from './check';

/** Gaps such as `[your name]` that are still to be filled. */
export const gaps: Check = ({ gaps: [first, ...others] }) => {
  if (!first) return [];
  const said = sentence('coach_gaps', { count: 1 + others.length });
  return [{ id: 'gaps', state: 'hint', sentence: said, range: first }];
};
