import { memo } from 'preact/compat';
import { useContext } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonLine } from '../../domain/person-line';
import { colourOfTag } from '../../domain/tag';
import { sayDayAtStart } from '../../ui/days';
import { t } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { sayAction } from '../../ui/prompt/say-action';
import { TagChip } from '../../ui/tags/tag-chip';
import { personHref } from '../route';
import { Marked } from './marked';
import { TagColoursContext } from './tag-colours';

interface CellsProps {
  line: PersonLine;
  terms: readonly string[];
  today: CivilDay;
}

/** What the row of one person says; unchanged, it is not drawn again. */
export const PersonCells = memo(Cells);

function Cells({ line, terms, today }: CellsProps) {
  const { level, company, tags = [] } = line;
  return (
    <>
      <Who line={line} terms={terms} />
      <td class="company" data-column={t('people_company')} dir="auto">
        {company && <Marked text={company} terms={terms} />}
      </td>
      <td class="level" data-column={t('people_levelColumn')}>
        <LevelMark level={level} size={18} />
        {t(level ? levelWords[level] : 'people_noLevel')}
      </td>
      <td class="last" data-column={t('people_lastContact')}>
        {sayLast(line.lastContact, today)}
      </td>
      <td class={line.lastLive ? 'last' : 'last never'} data-column={t('people_lastLive')}>
        {sayLast(line.lastLive, today)}
      </td>
      <td class="next" data-column={t('card_nextStep')}>
        {line.next && <Next next={line.next} today={today} />}
      </td>
      <td class="tags" data-column={t('people_tags')}>
        {tags.map((tag) => (
          <Tag key={tag} tag={tag} terms={terms} />
        ))}
      </td>
    </>
  );
}

/** Draws itself anew when colours come, and the rest of the row does not. */
function Tag({ tag, terms }: { tag: string; terms: readonly string[] }) {
  const colours = useContext(TagColoursContext);
  return (
    <TagChip
      tag={tag}
      colour={colourOfTag(tag, colours)}
      name={<Marked text={tag} terms={terms} />}
    />
  );
}

function Who({ line, terms }: Pick<CellsProps, 'line' | 'terms'>) {
  const { excerpt, headline, keyPerson, letGo } = line;
  const about = excerpt ? `“${excerpt}”` : headline;
  return (
    <td class="who">
      <a href={personHref(line.personId)} tabIndex={-1} dir="auto">
        <Marked text={line.called} terms={terms} />
      </a>
      {keyPerson && <span class="badge">{t('people_keyOne')}</span>}
      {letGo && <span class="badge">{t('people_letGoOne')}</span>}
      {about && (
        <small dir="auto">
          <Marked text={about} terms={terms} />
        </small>
      )}
    </td>
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
