import type { PersonId } from '../../domain/person';
import type { TodayList } from '../../domain/today-list';
import { PromptList } from './prompt-list';
import { Talks } from './talks';

interface DayProps {
  list: TodayList;
  /** Where a person's own page is. */
  personHref: (personId: PersonId) => string;
}

/** What the day holds, the same on every surface: talks first, then the follow-ups. */
export function Day({ list, personHref }: DayProps) {
  return (
    <>
      <Talks list={list} personHref={personHref} />
      <PromptList list={list} personHref={personHref} />
    </>
  );
}
