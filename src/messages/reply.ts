import type { RefusalCode } from '../domain/refusal';
import type { SentenceValue } from '../domain/sentence';

/** What comes back over the wire for a request. */
export type Reply =
  | { ok: true; value: unknown }
  | { ok: false; refusal: { code: RefusalCode; values: SentenceValue[] } }
  | { ok: false; error: string };
