/** Where a rule comes from: an idea of the practice, and research where it is cited. */
export interface Source {
  /** Number of the idea in `docs/practice.md`. */
  idea: number;
  /** A study that may be cited with the prompt; its sentence is `research_<study>` in `_locales`. */
  study?: 'kumar-epley-2018' | 'kumar-epley-2021' | 'liu-2022';
}
