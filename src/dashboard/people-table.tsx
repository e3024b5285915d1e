import type { CivilDay } from '../domain/civil-day';
import type { PeopleOrder, PeoplePage, PersonLine } from '../domain/person-line';
import { currentDay } from '../ui/clock';
import { sayDayAtStart } from '../ui/days';
import { t } from '../ui/i18n';
import { LevelMark, levelWords } from '../ui/level-mark';
import { sayAction } from '../ui/prompt/say-action';
import { Marked } from './marked';
import { personHref } from './route';
import './people-table.css';

interface PeopleTableProps {
  page: PeoplePage;
  search: string;
  order: PeopleOrder;
  onOrder: (order: PeopleOrder) => void;
}

/** The people of the list, one row each. */
export function PeopleTable({ page, search, order, onOrder }: PeopleTableProps) {
  const today = currentDay();
  const sorted = (column: PeopleOrder) => (order === column ? 'ascending' : 'none');
  return (
    <table class="people-table" aria-label={t('people_heading')} aria-rowcount={page.total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-sort={sorted('name')}>
            <button type="button" onClick={() => onOrder('name')}>
              {t('people_name')}
            </button>
          </th>
          <th scope="col">{t('people_company')}</th>
          <th scope="col">{t('people_lastContact')}</th>
          <th scope="col">{t('people_lastLive')}</th>
          <th scope="col" aria-sort={sorted('due')}>
            <button type="button" onClick={() => onOrder('due')}>
              {t('card_nextStep')}
            </button>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line, at) => (
          <Row key={line.personId} line={line} rowIndex={at + 2} search={search} today={today} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  line: PersonLine;
  rowIndex: number;
  search: string;
  today: CivilDay;
}

function Row({ line, rowIndex, search, today }: RowProps) {
  const { level, excerpt, headline, company } = line;
  const about = excerpt ? `“${excerpt}”` : headline;
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">
        <div class="person">
          <LevelMark level={level} size={20} />
          <span class="unseen">{t(level ? levelWords[level] : 'people_noLevel')}</span>
          <span>
            <a href={personHref(line.personId)} dir="auto">
              <Marked text={line.called} search={search} />
            </a>
            {about && (
              <small dir="auto">
                <Marked text={about} search={search} />
              </small>
            )}
          </span>
        </div>
      </th>
      <td data-column={t('people_company')} dir="auto">
        {company && <Marked text={company} search={search} />}
      </td>
      <td class="day" data-column={t('people_lastContact')}>
        {sayLast(line.lastContact, today)}
      </td>
      <td class="day" data-column={t('people_lastLive')}>
        {sayLast(line.lastLive, today)}
      </td>
      <td data-column={t('card_nextStep')}>
        {line.next && <Next next={line.next} today={today} />}
      </td>
    </tr>
  );
}

function sayLast(day: CivilDay | undefined, today: CivilDay): string {
  return day ? sayDayAtStart(day, today) : t('people_never');
}

function Next({ next, today }: { next: NonNullable<PersonLine['next']>; today: CivilDay }) {
  const action = sayAction(next.action);
  if (next.day <= today) return <span class="due">{action}</span>;
  return (
    <span>
      {action} <small>{sayDayAtStart(next.day, today)}</small>
    </span>
  );
}
