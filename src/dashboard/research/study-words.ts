import type { Study } from '../../domain/source';
import type { MessageKey } from '../../ui/i18n';

/** How the page tells of a study: in our own words, and no more than it found. */
export interface StudyWords {
  name: MessageKey;
  found: MessageKey;
  notFound: MessageKey;
  /** Which suggestions it is cited with. */
  used: MessageKey;
}

/** In the order in which somebody gets to know somebody. */
export const studyWords: Readonly<Record<Study, StudyWords>> = {
  'rajkumar-2022': {
    name: 'study_rajkumar_2022_name',
    found: 'study_rajkumar_2022_found',
    notFound: 'study_rajkumar_2022_notFound',
    used: 'study_rajkumar_2022_used',
  },
  'kumar-epley-2021': {
    name: 'study_kumar_epley_2021_name',
    found: 'study_kumar_epley_2021_found',
    notFound: 'study_kumar_epley_2021_notFound',
    used: 'study_kumar_epley_2021_used',
  },
  'kumar-epley-2018': {
    name: 'study_kumar_epley_2018_name',
    found: 'study_kumar_epley_2018_found',
    notFound: 'study_kumar_epley_2018_notFound',
    used: 'study_kumar_epley_2018_used',
  },
  'liu-2022': {
    name: 'study_liu_2022_name',
    found: 'study_liu_2022_found',
    notFound: 'study_liu_2022_notFound',
    used: 'study_liu_2022_used',
  },
  'levin-2011': {
    name: 'study_levin_2011_name',
    found: 'study_levin_2011_found',
    notFound: 'study_levin_2011_notFound',
    used: 'study_levin_2011_used',
  },
  'aknin-sandstrom-2024': {
    name: 'study_aknin_sandstrom_2024_name',
    found: 'study_aknin_sandstrom_2024_found',
    notFound: 'study_aknin_sandstrom_2024_notFound',
    used: 'study_aknin_sandstrom_2024_used',
  },
};
