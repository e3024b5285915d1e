import type { Hint } from '../hint';
import type { ReadDraft } from '../reading';

/** One thing to look at in a draft. Says nothing where nothing can be said yet. */
export type Check = (draft: ReadDraft) => Hint[];
