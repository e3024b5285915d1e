import type { Source } from '../../domain/source';
import { type MessageKey, t } from '../i18n';

const findings: Readonly<Record<NonNullable<Source['study']>, MessageKey>> = {
  'aknin-sandstrom-2024': 'research_aknin_sandstrom_2024',
  'kumar-epley-2018': 'research_kumar_epley_2018',
  'kumar-epley-2021': 'research_kumar_epley_2021',
  'levin-2011': 'research_levin_2011',
  'liu-2022': 'research_liu_2022',
  'rajkumar-2022': 'research_rajkumar_2022',
};

/** What a study found, where a prompt may cite one. */
export function Research({ study }: { study: Source['study'] }) {
  return study ? <cite>{t(findings[study])}</cite> : null;
}
