import type { ComponentChildren } from 'preact';
import { page } from 'vitest/browser';
import { HelpPage } from '../../../src/dashboard/help/help-page';
import { IntroductionsPage } from '../../../src/dashboard/introductions/introductions-page';
import { civilDay } from '../../../src/domain/civil-day';
import type { PersonCard as Card } from '../../../src/domain/person-card';
import { change } from '../../../src/messages/change';
import { type AtHand, AtHandContext } from '../../../src/ui/at-hand/at-hand';
import { type MessageKey, t } from '../../../src/ui/i18n';
import { PersonCard } from '../../../src/ui/person-card/person-card';
import { Results } from '../../../src/ui/results/results';
import { fakeExtension } from './fake-extension';
import {
  answeredAsk,
  bridges,
  gaveHelp,
  help,
  maraToJonas,
  promise,
  theirPromise,
  toMara,
} from './open-matters';
import { keptCard, openAsk, outcome, personId, today } from './people';
import { fewHelps, manyHelps, threeWays } from './ways';
import '../../../src/dashboard/dashboard.css';

type Given = Partial<ReturnType<typeof fakeExtension>['state']>;

const longName = 'Wilhelmina Brackwater-Hallingdalsen-Østerholt zu Unterüberbach-Oberniederfeld';
const atHand: AtHand = {
  dashboard: '',
  findBridges: async () => [
    ...bridges,
    { personId: personId(9), called: longName, company: longName, why: 'same-company' },
  ],
  findPeople: async () => [{ personId: personId(2), called: longName, level: 1 }],
};

function cardOf(given: Partial<Card>) {
  const card = keptCard({ draftKey: `follow-${Math.random()}`, ...given });
  return (
    <Results run={async () => outcome()}>
      <AtHandContext.Provider value={atHand}>
        <main>
          <PersonCard card={card} today={today} saveDraft={async () => {}} headingLevel={1} />
        </main>
      </AtHandContext.Provider>
    </Results>
  );
}

function on(content: ComponentChildren, given: Given) {
  Object.assign(fakeExtension(null).state, given);
  return (
    <Results run={change} key={Math.random()}>
      <main>{content}</main>
    </Results>
  );
}

const press = (key: MessageKey) =>
  page
    .getByRole('button', { name: t(key), exact: true })
    .first()
    .click();
const choose = (key: MessageKey) => page.getByRole('radio', { name: t(key), exact: true }).click();
const opened = (key: MessageKey) => async () => {
  await press('card_more');
  await press(key);
  await press('form_save');
};

const ownAbout: Card['about'] = {
  keyPerson: true,
  caresAbout: 'Open data for harbours, and that young engineers are asked early',
  offers: [
    { kind: 'view', text: 'My view on the tide model' },
    { kind: 'contact', text: longName },
  ],
  email: 'wilhelmina.brackwater-hallingdalsen@harbour-authority.example',
  language: 'de',
  cadenceDays: 45,
  pausedUntil: civilDay('2026-12-24'),
  levels: [
    { level: 3, day: civilDay('2025-11-02') },
    { level: 2, day: civilDay('2026-11-02') },
  ],
};

function longNamed() {
  const [one, other] = [toMara(), maraToJonas({ forAgreedOn: today })];
  const named = { ...one.other, called: longName };
  return [
    { ...one, other: named },
    { ...other, target: { ...other.target, called: longName } },
  ];
}

function manyNamed() {
  const people = threeWays.people.map((person) => ({ ...person, called: longName }));
  return { ...threeWays, people };
}

/** The card and the pages with what is open between people. */
export const followStates = {
  'all that is open with somebody': {
    view: () =>
      cardOf({
        introductions: [...longNamed(), toMara({ restedOn: today })],
        asks: [openAsk, answeredAsk],
        helps: [help(), gaveHelp],
        promises: [promise(), theirPromise],
      }),
    act: () => page.getByText(t('record_earlier_one', '1')).first().click(),
  },
  'a step of an introduction on a day that is still to come': {
    view: () => {
      const asked = maraToJonas({ forAskedOn: today, targetAskedOn: today });
      return cardOf({
        introductions: [{ ...asked, target: { ...asked.target, called: longName } }],
      });
    },
    act: async () => {
      await page.getByRole('button', { name: t('record_otherDay') }).click();
      await page.getByLabelText(t('log_day'), { exact: true }).fill('2030-01-01');
      await page.getByRole('button', { name: t('introduction_stepAgreed', longName) }).click();
    },
  },
  'who could introduce me': {
    view: () => {
      const { level: _, ...card } = keptCard({ interactions: [], about: { keyPerson: true } });
      return cardOf({ ...card, draftKey: `bridges-${Math.random()}`, level: 3 });
    },
    act: () =>
      page.getByRole('button', { name: t('bridge_askOf', 'Ines Vale') }).click({ trial: true }),
  },
  'an introduction being added': {
    view: () => cardOf({ name: longName }),
    act: async () => {
      await press('card_introduce');
      await page.getByRole('combobox').fill('wil');
      await page.getByRole('option').click({ trial: true });
    },
  },
  'an introduction without a name': {
    view: () => cardOf({}),
    act: async () => {
      await press('card_introduce');
      await press('form_save');
    },
  },
  'an ask refused': { view: () => cardOf({ asks: [openAsk] }), act: opened('ask_note') },
  'help refused': { view: () => cardOf({}), act: opened('help_note') },
  'a promise refused': { view: () => cardOf({}), act: opened('promise_note') },
  'what came of help': {
    view: () => cardOf({ helps: [help()] }),
    act: () => page.getByRole('button', { name: t('help_sayOutcomeOf', help().what) }).click(),
  },
  'what matters to somebody': { view: () => cardOf({ about: ownAbout }) },
  'what matters to somebody, edited': {
    view: () => cardOf({ about: ownAbout }),
    act: () => press('card_editDetails'),
  },
  'chains of introductions': {
    view: () => on(<IntroductionsPage />, { chains: manyNamed() }),
    act: () => choose('introduction_waitsMe'),
  },
  'all introductions': {
    view: () => on(<IntroductionsPage />, { chains: threeWays }),
    act: () => choose('introductions_all'),
  },
  'introductions as a picture': {
    view: () => on(<IntroductionsPage />, { chains: manyNamed() }),
    act: () => choose('introductions_picture'),
  },
  'introductions as a table': {
    view: () => on(<IntroductionsPage />, { chains: manyNamed() }),
    act: () => choose('introductions_table'),
  },
  'no introductions': {
    view: () => on(<IntroductionsPage />, {}),
    act: () => page.getByText(t('introductions_none')).click({ trial: true }),
  },
  'the ledger of help': {
    view: () =>
      on(<HelpPage />, {
        ledger: fewHelps.map((line) => ({ ...line, called: longName })),
      }),
    act: () => choose('introductions_all'),
  },
  'a long ledger': {
    view: () => on(<HelpPage />, { ledger: manyHelps(101) }),
    act: () => press('record_showMore'),
  },
  'a ledger with nothing to tell': {
    view: () => on(<HelpPage />, {}),
    act: () => page.getByText(t('helps_allTold')).click({ trial: true }),
  },
};
