import type { RowCounts } from '../../domain/user-row';
import type { MessageKey } from '../../ui/i18n';

/** What a user would count, and the rows it is made of. */
export const counted: readonly { name: MessageKey; of: (counts: RowCounts) => number }[] = [
  { name: 'transfer_people', of: ({ people }) => people },
  { name: 'transfer_notes', of: ({ notes }) => notes },
  { name: 'transfer_happened', of: ({ interactions }) => interactions },
  { name: 'transfer_talks', of: ({ conversations }) => conversations },
  {
    name: 'transfer_open',
    of: ({ asks, helps, promises, introductions }) => asks + helps + promises + introductions,
  },
  { name: 'transfer_templates', of: ({ templates }) => templates },
];
