/** A study that may be cited; its sentence is `research_<study>` in `_locales`. */
export type Study =
  | 'aknin-sandstrom-2024'
  | 'kumar-epley-2018'
  | 'kumar-epley-2021'
  | 'levin-2011'
  | 'liu-2022'
  | 'rajkumar-2022';

/** Where a rule comes from: an idea of the practice, and research where it is cited. */
export interface Source {
  /** Number of the idea in `docs/practice.md`. */
  idea: number;
  /** A study that may be cited with the prompt. */
  study?: Study;
}
