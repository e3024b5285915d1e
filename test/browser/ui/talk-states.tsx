import type { ComponentChildren } from 'preact';
import { page } from 'vitest/browser';
import { TalkPage } from '../../../src/dashboard/talk/talk-page';
import type { PersonCard as Card } from '../../../src/domain/person-card';
import type { TalkView } from '../../../src/domain/talk-view';
import { AtHandContext } from '../../../src/ui/at-hand/at-hand';
import { t } from '../../../src/ui/i18n';
import { PersonCard } from '../../../src/ui/person-card/person-card';
import { Results } from '../../../src/ui/results/results';
import { fakeExtension } from './fake-extension';
import { bridges, help, promise } from './open-matters';
import { agreedTalk, keptCard, openAsk, outcome, proposedTalk, talkToday, today } from './people';
import { heldTalk, preparedTalk, steps, talkView } from './talks';
import '../../../src/dashboard/dashboard.css';

const atHand = {
  dashboard: '',
  findBridges: async () => bridges,
  getLastSnapshot: async () => 'I draw maps for sailors.',
  saveTalk: async () => {},
};
const saveDraft = async () => {};
const inResults = (children: ComponentChildren) => (
  <Results run={async () => outcome()}>
    <AtHandContext.Provider value={atHand}>
      <main>{children}</main>
    </AtHandContext.Provider>
  </Results>
);
const cardOf = (given: Partial<Card>) => {
  const card = keptCard({ ...given, draftKey: `talks-${Math.random()}` });
  return inResults(
    <PersonCard
      card={card}
      today={today}
      saveDraft={saveDraft}
      headingLevel={1}
      key={card.draftKey}
    />,
  );
};
/** The page of a talk, on a background that answers so. */
const pageOf = (talk: TalkView | null) => {
  fakeExtension(null).state.talk = talk;
  return inResults(<TalkPage key={Math.random()} conversationId={agreedTalk.id} />);
};
const press = (name: Parameters<typeof t>[0]) =>
  page
    .getByRole('button', { name: t(name), exact: true })
    .first()
    .click();
const added = (name: Parameters<typeof t>[0]) =>
  page.getByRole('button', { name: `+ ${t(name)}`, exact: true }).click();
const doing = (step: keyof typeof steps, given: Partial<Card> = {}) => ({
  view: () => cardOf({ ...given, nextStep: steps[step] }),
  act: () => press('prompt_done'),
});

/** Talks from planning to what came of them, and every form that Done opens. */
export const talkStates = {
  'a promise to be kept': doing('promise', { promises: [promise()] }),
  'an outcome to be told': doing('outcome', { helps: [help({ outcome: 'It was printed.' })] }),
  'an outcome not known yet': {
    view: () => cardOf({ helps: [help()], nextStep: steps.outcome }),
    act: async () => {
      await press('prompt_done');
      await press('form_save');
    },
  },
  'a step of an introduction': doing('asked'),
  'thanks for an introduction': doing('thanked'),
  'a second try': doing('triedAgain', { asks: [openAsk] }),
  'a question to be left to rest': doing('rested', { asks: [openAsk] }),
  'a way to somebody': doing('bridge', { level: 3, interactions: [], about: { keyPerson: true } }),
  'people to be sorted': doing('sort'),
  'a talk to be prepared': doing('prepare', { conversations: [agreedTalk] }),
  'talks with all that can be done': {
    view: () =>
      cardOf({ conversations: [preparedTalk, proposedTalk], pastConversations: [heldTalk] }),
  },
  'a talk being planned and prepared': {
    view: () => cardOf({ about: { caresAbout: 'Open data' } }),
    act: async () => {
      await press('card_plan');
      await page.getByText(t('plan_prepare'), { exact: true }).click();
      await page
        .getByLabelText(t('prep_starters'), { exact: true })
        .selectOptions(t('starterPurpose_decision'));
      await press('prep_questionAdd');
      await added('offer_story');
    },
  },
  'a talk with three questions': {
    view: () =>
      cardOf({
        conversations: [
          {
            ...preparedTalk,
            preparation: {
              purpose: 'Tides',
              snapshot: '',
              questions: ['One?', 'Two?', 'Three?'],
              offers: [],
            },
          },
        ],
        about: { offers: [{ kind: 'contact', text: 'Jonas at the port' }] },
      }),
    act: () => press('plan_prepare'),
  },
  'a talk being moved': {
    view: () => cardOf({ conversations: [agreedTalk] }),
    act: async () => {
      await press('plan_change');
      await press('plan_move');
    },
  },
  'a talk asked about before its day': {
    view: () => cardOf({ conversations: [agreedTalk] }),
    act: async () => {
      await press('plan_howDidItGo');
      await press('form_save');
    },
  },
  'a talk with a promise refused': {
    view: () => cardOf({ conversations: [talkToday] }),
    act: async () => {
      await press('plan_howDidItGo');
      await added('result_promiseMine');
      await page.getByLabelText(t('result_promiseDay'), { exact: true }).fill('2026-11-30');
      await press('form_save');
    },
  },
  'the page of a talk': {
    view: () => pageOf(talkView()),
    act: () => page.getByRole('checkbox').first().click(),
  },
  'the page of a talk without a day': {
    view: () =>
      pageOf(
        talkView({
          conversation: proposedTalk,
          notes: [],
          interactions: [],
          promises: [],
          ledBy: [],
          offers: [],
        }),
      ),
    act: () => press('plan_agree'),
  },
  'the page of a talk that was held': {
    view: () => pageOf(talkView({ conversation: heldTalk })),
    act: () => page.getByRole('heading', { level: 1 }).click({ trial: true }),
  },
  'the page of no talk': {
    view: () => pageOf(null),
    act: () => page.getByRole('heading', { name: t('talk_gone') }).click({ trial: true }),
  },
};
