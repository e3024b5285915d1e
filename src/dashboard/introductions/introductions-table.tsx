import { useState } from 'preact/hooks';
import type { ChainPerson, Chains } from '../../domain/chain';
import type { CivilDay } from '../../domain/civil-day';
import { type Introduction, partiesOf } from '../../domain/introduction';
import { sinceOf } from '../../domain/introduction-steps';
import { Button } from '../../ui/button';
import { sayDayAtStart } from '../../ui/days';
import { t } from '../../ui/i18n';
import { sayState, sayWaits } from '../../ui/introductions/words';
import { personHref } from '../route';
import { isAt, type Stage } from './stage';
import '../people-table.css';

interface IntroductionsTableProps {
  chains: Chains;
  stage: Stage;
  today: CivilDay;
}

interface Line {
  introduction: Introduction;
  other: ChainPerson;
  target: ChainPerson;
}

const pageLength = 100;

/** The latest first: what goes on is what one looks for. */
function linesOf({ people, introductions }: Chains, stage: Stage): Line[] {
  const known = new Map(people.map((person) => [person.personId, person]));
  const lines = introductions.flatMap((introduction): Line[] => {
    const [other, target] = partiesOf(introduction).map((id) => known.get(id));
    return other && target && isAt(stage, introduction) ? [{ introduction, other, target }] : [];
  });
  return lines.sort((a, b) => sinceOf(b.introduction).localeCompare(sinceOf(a.introduction)));
}

/** All introductions, a row each. */
export function IntroductionsTable({ chains, stage, today }: IntroductionsTableProps) {
  const [limit, setLimit] = useState(pageLength);
  const lines = linesOf(chains, stage);
  return (
    <>
      <table
        class="people-table"
        aria-label={t('introduction_list')}
        aria-rowcount={lines.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('introductions_by')}</th>
            <th scope="col">{t('introductions_to')}</th>
            <th scope="col">{t('introductions_state')}</th>
            <th scope="col">{t('introductions_since')}</th>
            <th scope="col">{t('introductions_waits')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, limit).map((line, at) => (
            <Row key={line.introduction.id} line={line} rowIndex={at + 2} today={today} />
          ))}
        </tbody>
      </table>
      {limit < lines.length && (
        <Button onClick={() => setLimit(limit + pageLength)}>{t('record_showMore')}</Button>
      )}
    </>
  );
}

function Row({ line, rowIndex, today }: { line: Line; rowIndex: number; today: CivilDay }) {
  const { introduction, other, target } = line;
  const made = introduction.direction === 'made';
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">
        <a href={personHref(other.personId)} dir="auto">
          {made ? t('introductions_youFor', other.called) : other.called}
        </a>
      </th>
      <td data-column={t('introductions_to')}>
        <span>
          <a href={personHref(target.personId)} dir="auto">
            {target.called}
          </a>
          {target.keyPerson && <small>{t('introduction_key')}</small>}
        </span>
      </td>
      <td data-column={t('introductions_state')}>{sayState(line)}</td>
      <td class="day" data-column={t('introductions_since')}>
        {sayDayAtStart(sinceOf(introduction), today)}
      </td>
      <td data-column={t('introductions_waits')}>{sayWaits(line)}</td>
    </tr>
  );
}
