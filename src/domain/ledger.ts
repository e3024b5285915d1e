import type { Help } from './help';
import type { PersonId } from './person';

/** One line of the report-back ledger, with who it is. */
export interface LedgerLine {
  help: Help;
  personId: PersonId;
  called: string;
}

/** Which lines: help I got or gave, and of it all or only what is not told yet. */
export interface LedgerQuery {
  direction: Help['direction'];
  open: boolean;
  offset: number;
  limit: number;
}

/** One page of the ledger, newest first. */
export interface LedgerPage {
  lines: LedgerLine[];
  total: number;
}
