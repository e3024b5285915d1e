import { addMonths, type CivilDay } from '../../domain/civil-day';
import { fold } from '../../domain/fold';
import type { PeopleTrait, PeopleView } from '../../domain/person-line';
import { tagKey } from '../../domain/tag';
import type { Columns } from '../roll/columns';
import { dayNumber, marks } from '../roll/entry';

type Test = (place: number) => boolean;

function traitTest(trait: PeopleTrait, { live, marks: of }: Columns): Test {
  const has =
    (mark: number): Test =>
    (place) =>
      ((of[place] ?? 0) & mark) !== 0;
  switch (trait) {
    case 'never-live':
      return (place) => live[place] === 0;
    case 'for-me':
      return has(marks.forMe);
    case 'for-them':
      return has(marks.forThem);
    case 'key':
      return has(marks.key);
    case 'let-go':
      return has(marks.letGo);
  }
}

/** True for those who have the tag in any spelling. */
function tagTest(tag: string, { tags }: Columns): Test {
  const key = tagKey(tag);
  const spellings = new Set(tags.flatMap((text) => (text ? text.split('\t') : [])));
  const wanted = [...spellings].filter((one) => tagKey(one) === key).map((one) => `\t${one}\t`);
  return (place) => wanted.some((one) => tags[place]?.includes(one));
}

/** What a person in a place must pass to be in the list, its words aside. */
export function testsOf(view: PeopleView, columns: Columns, today: CivilDay): Test[] {
  const { level, tag, company, silentMonths, traits = [] } = view;
  const tests = traits.map((trait) => traitTest(trait, columns));
  if (level) {
    const wanted = level === 'none' ? 0 : level;
    tests.push((place) => columns.level[place] === wanted);
  }
  if (tag) tests.push(tagTest(tag, columns));
  const wantedCompany = fold(company ?? '').trim();
  if (wantedCompany) {
    tests.push((place) => columns.company[place]?.includes(wantedCompany) ?? false);
  }
  if (silentMonths) {
    const since = dayNumber(addMonths(today, -silentMonths));
    tests.push((place) => (columns.quiet[place] ?? 0) <= since);
  }
  return tests;
}
