import type { Study } from '../../domain/source';
import { dashboardHref } from '../dashboard-address';
import { type MessageKey, t } from '../i18n';

const findings: Readonly<Record<Study, MessageKey>> = {
  'aknin-sandstrom-2024': 'research_aknin_sandstrom_2024',
  'kumar-epley-2018': 'research_kumar_epley_2018',
  'kumar-epley-2021': 'research_kumar_epley_2021',
  'levin-2011': 'research_levin_2011',
  'liu-2022': 'research_liu_2022',
  'rajkumar-2022': 'research_rajkumar_2022',
};

/** A finding ends with the study in brackets: that is what leads to more about it. */
function cutAtStudy(finding: string): { found: string; cited?: string } {
  const [, found, cited] = /^(.+) \(([^()]+)\)\.$/s.exec(finding) ?? [];
  return found && cited ? { found, cited } : { found: finding };
}

/** What a study found, where a prompt may cite one, and the way to what it did not find. */
export function Research({ study }: { study: Study | undefined }) {
  if (!study) return null;
  const { found, cited } = cutAtStudy(t(findings[study]));
  return (
    <cite>
      {found}
      {cited && (
        <>
          {' ('}
          <a href={dashboardHref(`research/${study}`)}>{cited}</a>).
        </>
      )}
    </cite>
  );
}
