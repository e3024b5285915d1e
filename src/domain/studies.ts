import type { Study } from './source';

/** Where a study was published, as one would look it up. */
export interface Publication {
  authors: string;
  year: number;
  title: string;
  journal: string;
  doi: string;
}

/** The studies that may be cited; what they found stands in `_locales`. */
export const studies: Readonly<Record<Study, Publication>> = {
  'aknin-sandstrom-2024': {
    authors: 'Lara B. Aknin, Gillian M. Sandstrom',
    year: 2024,
    title: 'People are surprisingly hesitant to reach out to old friends',
    journal: 'Communications Psychology 2, 34',
    doi: '10.1038/s44271-024-00075-8',
  },
  'kumar-epley-2018': {
    authors: 'Amit Kumar, Nicholas Epley',
    year: 2018,
    title:
      'Undervaluing Gratitude: Expressers Misunderstand the Consequences of Showing Appreciation',
    journal: 'Psychological Science 29 (9), 1423–1435',
    doi: '10.1177/0956797618772506',
  },
  'kumar-epley-2021': {
    authors: 'Amit Kumar, Nicholas Epley',
    year: 2021,
    title:
      'It’s surprisingly nice to hear you: Misunderstanding the impact of communication media can lead to suboptimal choices of how to connect with others',
    journal: 'Journal of Experimental Psychology: General 150 (3), 595–607',
    doi: '10.1037/xge0000962',
  },
  'levin-2011': {
    authors: 'Daniel Z. Levin, Jorge Walter, J. Keith Murnighan',
    year: 2011,
    title: 'Dormant Ties: The Value of Reconnecting',
    journal: 'Organization Science 22 (4), 923–939',
    doi: '10.1287/orsc.1100.0576',
  },
  'liu-2022': {
    authors: 'Peggy J. Liu, SoYon Rim, Lauren Min, Kate E. Min',
    year: 2022,
    title: 'The Surprise of Reaching Out: Appreciated More Than We Think',
    journal: 'Journal of Personality and Social Psychology 124 (4), 754–771 (2023)',
    doi: '10.1037/pspi0000402',
  },
  'rajkumar-2022': {
    authors:
      'Karthik Rajkumar, Guillaume Saint-Jacques, Iavor Bojinov, Erik Brynjolfsson, Sinan Aral',
    year: 2022,
    title: 'A causal test of the strength of weak ties',
    journal: 'Science 377 (6612), 1304–1310',
    doi: '10.1126/science.abl4476',
  },
};
