import type { ComponentChildren } from 'preact';
import { page } from 'vitest/browser';
import { t } from '../../../src/ui/i18n';
import { Today } from '../../../src/ui/prompt-list/today';
import { Results } from '../../../src/ui/results/results';
import { helpedDay, offeredDay, restingDay } from './days';
import { outcome, todayList } from './people';

const inResults = (children: ComponentChildren) => (
  <Results run={async () => outcome()}>
    <main>
      <h1>Wellkept</h1>
      {children}
    </main>
  </Results>
);
const day = (list = helpedDay()) =>
  inResults(<Today list={list} personHref={() => '#/people'} key={Math.random()} />);

/** What the day can look like, as popup and side panel show it. */
export const dayStates = {
  'a day with a talk to prepare and a warm-up': { view: () => day() },
  'a warm-up being done': {
    view: () => day(),
    act: () =>
      page
        .getByRole('group', { name: t('today_warmUp') })
        .getByRole('button', { name: t('prompt_done') })
        .click(),
  },
  'a small step on a quiet day': { view: () => day(offeredDay()) },
  'a day that rests': { view: () => day(restingDay()) },
  'a day with nobody kept': { view: () => day(todayList({ empty: true })) },
};
