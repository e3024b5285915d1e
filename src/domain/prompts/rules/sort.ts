import { calledBy } from '../../called';
import { sentence } from '../../sentence';
import type { Rule } from '../rule';

/** How well one knows somebody decides what comes next, so it is asked of everybody imported. */
export const rule: Rule = {
  id: 'sort',
  rank: 140,
  source: { idea: 2 },
  place: 'one',
  occurrences({ person }) {
    const { importedOn, level } = person;
    if (!importedOn || level) return [];
    const called = calledBy(person);
    return [
      {
        key: 'level',
        dueDay: importedOn,
        action: sentence('prompt_sort_action', called),
        reason: sentence('prompt_sort_reason', called, { day: importedOn }),
        done: { form: 'sort' },
      },
    ];
  },
};
