import type { ComponentChildren } from 'preact';
import { page } from 'vitest/browser';
import { civilDay } from '../../../src/domain/civil-day';
import type { PersonCard as Card } from '../../../src/domain/person-card';
import { sentence } from '../../../src/domain/sentence';
import { FindPerson } from '../../../src/ui/find-person/find-person';
import { t } from '../../../src/ui/i18n';
import { PersonCard } from '../../../src/ui/person-card/person-card';
import { PromptList } from '../../../src/ui/prompt-list/prompt-list';
import { Talks } from '../../../src/ui/prompt-list/talks';
import { Results } from '../../../src/ui/results/results';
import { dayStates } from './day-states';
import { followStates } from './follow-states';
import { importStates } from './import-states';
import { pageStates } from './page-states';
import {
  agreedTalk,
  busyDay,
  keptCard,
  maraId,
  maraSeen,
  namelessCard,
  newCard,
  openAsk,
  outcome,
  ownTemplate,
  prompt,
  proposedTalk,
  resultPrompt,
  today,
  todayList,
} from './people';
import { talkStates } from './talk-states';

const saveDraft = async () => {};
const getTemplates = async () => [ownTemplate];
const personHref = () => '#/people';
const inResults = (children: ComponentChildren, run = async () => outcome()) => (
  <Results run={run}>
    <main>{children}</main>
  </Results>
);
const failing = async () => {
  throw new Error('lost');
};
const cardOf = (card: Card, run = async () => outcome()) =>
  inResults(
    <PersonCard
      card={card}
      today={today}
      saveDraft={saveDraft}
      getTemplates={getTemplates}
      headingLevel={1}
      key={Math.random()}
    />,
    run,
  );
const day = (list = busyDay()) =>
  inResults(
    <>
      <h1>{t('today_heading')}</h1>
      <Talks list={list} personHref={personHref} />
      <PromptList list={list} personHref={personHref} />
    </>,
  );
const press = (name: Parameters<typeof t>[0]) =>
  page
    .getByRole('button', { name: t(name), exact: true })
    .first()
    .click();

/** One picture of a component: what is rendered, and what is done to it. */
interface State {
  view: () => ComponentChildren;
  act?: () => Promise<unknown>;
}

/** Every state that somebody can see. */
export const states: Record<string, State> = {
  'a person not kept yet': { view: () => cardOf(newCard({ draftKey: 'new' })) },
  'a person without a name': { view: () => cardOf(namelessCard()) },
  'a kept person': { view: () => cardOf(keptCard({ draftKey: 'kept' })) },
  'a next step': { view: () => cardOf(keptCard({ draftKey: 'next', nextStep: prompt() })) },
  'a next step being done': {
    view: () => cardOf(keptCard({ draftKey: 'doing', nextStep: prompt() })),
    act: () => press('prompt_done'),
  },
  'a next step asking for a result': {
    view: () => cardOf(keptCard({ draftKey: 'telling', nextStep: resultPrompt })),
    act: () => press('prompt_done'),
  },
  'a next step being snoozed': {
    view: () => cardOf(keptCard({ draftKey: 'snooze', nextStep: prompt() })),
    act: () => press('prompt_snooze'),
  },
  'nothing due': {
    view: () =>
      cardOf(
        keptCard({
          draftKey: 'nothing',
          upcoming: {
            day: civilDay('2026-12-12'),
            action: sentence('prompt_keep_in_touch_action', 'Mara Quill'),
          },
        }),
      ),
  },
  'another member at the address': {
    view: () =>
      cardOf(
        newCard({
          draftKey: 'question',
          question: { personId: maraId, called: 'Mara Quill-Vos', profile: maraSeen },
        }),
      ),
  },
  'let go': {
    view: () => cardOf(keptCard({ draftKey: 'rest', letGoOn: civilDay('2025-11-02') })),
  },
  'planned talks': {
    view: () => cardOf(keptCard({ draftKey: 'plans', conversations: [agreedTalk, proposedTalk] })),
  },
  'a talk moved': {
    view: () => cardOf(keptCard({ draftKey: 'moved', conversations: [agreedTalk] })),
    act: async () => {
      await press('plan_howDidItGo');
      await page.getByRole('radio', { name: t('result_moved') }).click();
    },
  },
  'an empty note refused': {
    view: () => cardOf(newCard({ draftKey: 'empty' })),
    act: () => press('note_save'),
  },
  'a note that could not be saved': {
    view: () => cardOf(newCard({ draftKey: 'failing' }), failing),
    act: async () => {
      await page.getByLabelText(t('note_add')).fill('Sails.');
      await press('note_save');
    },
  },
  'a note saved': {
    view: () => cardOf(keptCard({ draftKey: 'saved' })),
    act: async () => {
      await page.getByLabelText(t('note_add')).fill('Sails.');
      await press('note_save');
    },
  },
  'a note being edited': {
    view: () => cardOf(keptCard({ draftKey: 'editing' })),
    act: () =>
      page
        .getByRole('button', { name: t('note_editOf', '12') })
        .first()
        .click(),
  },
  'the log form': {
    view: () => cardOf(newCard({ draftKey: 'log' })),
    act: () => press('card_log'),
  },
  'the plan form refused': {
    view: () => cardOf(newCard({ draftKey: 'plan' })),
    act: async () => {
      await press('card_plan');
      await press('form_save');
    },
  },
  'a message being drafted': {
    view: () => cardOf(keptCard({ draftKey: 'draft', about: { email: 'mara@quill.example' } })),
    act: () => press('card_draft'),
  },
  'a draft with hints and asked for before': {
    view: () => cardOf(keptCard({ draftKey: `hints-${Math.random()}`, asks: [openAsk] })),
    act: async () => {
      await press('card_draft');
      await page
        .getByLabelText(t('draft_message'), { exact: true })
        .fill('I am writing to ask for any advice. Do you have any openings?\n'.repeat(9));
    },
  },
  'a template being saved without a name': {
    view: () => cardOf(keptCard({ draftKey: `template-${Math.random()}` })),
    act: async () => {
      await press('card_draft');
      await page.getByLabelText(t('draft_message'), { exact: true }).fill('Dear Mara,');
      await press('draft_saveTemplate');
    },
  },
  'a template of one’s own': {
    view: () => cardOf(keptCard({ draftKey: 'own', about: { language: 'en' } })),
    act: async () => {
      await press('card_draft');
      await page.getByLabelText(t('draft_template'), { exact: true }).selectOptions('Harbour');
    },
  },
  'the details refused': {
    view: () => cardOf(keptCard({ draftKey: 'details' })),
    act: async () => {
      await press('card_editDetails');
      await page.getByLabelText(t('details_name'), { exact: true }).fill('');
      await press('form_save');
    },
  },
  ...dayStates,
  ...followStates,
  ...talkStates,
  ...importStates,
  ...pageStates,
  'a busy day': { view: () => day(busyDay({ more: true })) },
  'nobody kept': { view: () => day(todayList({ empty: true })) },
  'a quiet day': { view: () => day(todayList()) },
  'people found': {
    view: () =>
      inResults(
        <>
          <h1>{t('find_label')}</h1>
          <FindPerson
            onOpen={() => {}}
            find={async () => [
              { personId: maraId, called: 'Mara Quill', level: 2, headline: 'Tidal engineer' },
            ]}
          />
        </>,
      ),
    act: async () => {
      await page.getByRole('searchbox').fill('mar');
      await page.getByRole('option').first().click({ trial: true });
    },
  },
};
