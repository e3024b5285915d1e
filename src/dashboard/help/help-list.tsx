import type { CivilDay } from '../../domain/civil-day';
import type { LedgerLine } from '../../domain/ledger';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { sayDayAtStart } from '../../ui/days';
import { HelpActions } from '../../ui/help/help-actions';
import { HelpState } from '../../ui/help/help-state';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { personHref } from '../route';

interface HelpListProps {
  lines: LedgerLine[];
  label: string;
}

/** Lines of the ledger, newest first, each with what can be done about it. */
export function HelpList({ lines, label }: HelpListProps) {
  const today = currentDay();
  return (
    <ul class="records ledger" aria-label={label}>
      {lines.map((line) => (
        <Line key={line.help.id} line={line} today={today} />
      ))}
    </ul>
  );
}

function Line({ line, today }: { line: LedgerLine; today: CivilDay }) {
  const run = useRun();
  const { help, personId, called } = line;
  const { id, day, what } = help;
  const remove = () =>
    run.act({ name: 'deleteRecord', record: { of: 'help', id } }, t('record_deleted'), true);
  return (
    <li>
      <div class="record-head">
        <span>
          <a href={personHref(personId)} dir="auto">
            {called}
          </a>
          {' · '}
          <time dateTime={day}>{sayDayAtStart(day, today)}</time>
        </span>
        <span class="record-buttons">
          <Button look="bare" aria-label={t('record_deleteOf', what || called)} onClick={remove}>
            {t('record_delete')}
          </Button>
        </span>
      </div>
      {what && (
        <p class="words" dir="auto">
          {what}
        </p>
      )}
      <HelpState help={help} />
      <HelpActions help={help} today={today} />
    </li>
  );
}
