import type { CivilDay } from '../../domain/civil-day';
import type { Introduction, IntroductionStep, Made } from '../../domain/introduction';
import { stateOf } from '../../domain/introduction';
import { sinceOf, type WaitsOn, waitsOn } from '../../domain/introduction-steps';
import type { CardIntroduction } from '../../domain/person-card';
import { sayDate } from '../days';
import { type MessageKey, t } from '../i18n';

type Between = CardIntroduction;

/** Who introduces whom. */
export function sayIntroduction({ introduction, other, target }: Between): string {
  const key = introduction.direction === 'received' ? 'introduction_received' : 'introduction_made';
  return t(key, other.called, target.called);
}

/** Whether somebody was asked for their leave, and what they say. */
function sayLeave(called: string, askedOn?: CivilDay, agreedOn?: CivilDay): string {
  if (agreedOn) return t('introduction_agreed', called, sayDate(agreedOn));
  if (askedOn) return t('introduction_madeWaiting', called, sayDate(askedOn));
  return t('introduction_wanted', called);
}

function sayMade(introduction: Made, { other, target }: Between): string {
  const [a, b] = [other.called, target.called];
  const day = sayDate(sinceOf(introduction));
  const { forAskedOn, forAgreedOn, targetAskedOn, targetAgreedOn } = introduction;
  switch (stateOf(introduction)) {
    case 'wanted':
      return t('introduction_madeWanted');
    case 'asked':
      return [
        sayLeave(a, forAskedOn, forAgreedOn),
        sayLeave(b, targetAskedOn, targetAgreedOn),
      ].join(' ');
    case 'agreed':
      return t('introduction_madeAgreed', a, b);
    case 'introduced':
      return t(
        'introduction_madeIntroduced',
        a,
        b,
        sayDate(introduction.introducedOn ?? introduction.wantedOn),
      );
    case 'met':
    case 'told':
      return t('introduction_madeMet', a, b);
    case 'rested':
      return t('introduction_rested', day);
  }
}

function sayReceived({ introduction, other, target }: Between): string {
  const [helper, whom] = [other.called, target.called];
  const on = (day: Introduction['metOn']) => sayDate(day ?? introduction.wantedOn);
  switch (stateOf(introduction)) {
    case 'wanted':
      return t('introduction_wanted', helper);
    case 'asked':
      return t('introduction_asked', helper, sayDate(sinceOf(introduction)));
    case 'agreed':
      return t('introduction_agreed', whom, sayDate(sinceOf(introduction)));
    case 'introduced':
      return t('introduction_introduced', helper, whom, on(introduction.introducedOn));
    case 'met':
      return t('introduction_met', whom, on(introduction.metOn));
    case 'told':
      return t('introduction_told', whom, helper);
    case 'rested':
      return t('introduction_rested', on(introduction.restedOn));
  }
}

/** How far an introduction has come, in a sentence. */
export function sayState(between: Between): string {
  const { introduction } = between;
  return introduction.direction === 'received'
    ? sayReceived(between)
    : sayMade(introduction, between);
}

/** A step as the user would say it. */
export function sayStep(step: IntroductionStep, { introduction, other, target }: Between): string {
  const received = introduction.direction === 'received';
  switch (step) {
    case 'asked':
    case 'forAsked':
      return t('introduction_stepAsked', other.called);
    case 'targetAsked':
      return t('introduction_stepAsked', target.called);
    case 'agreed':
    case 'targetAgreed':
      return t('introduction_stepAgreed', target.called);
    case 'forAgreed':
      return t('introduction_stepAgreed', other.called);
    case 'introduced':
      return t(received ? 'introduction_stepIntroduced' : 'introduction_stepMadeIntroduced');
    case 'met':
      return t(received ? 'introduction_stepMet' : 'introduction_stepMadeMet');
    case 'thanked':
      return t('introduction_stepThanked', other.called);
    case 'told':
      return t('introduction_stepTold', other.called);
    case 'rested':
      return t('record_rest');
  }
}

const waits: Readonly<Record<WaitsOn, MessageKey>> = {
  me: 'introduction_waitsMe',
  helper: 'introduction_waitsHelper',
  talk: 'introduction_waitsTalk',
  for: 'introduction_waitsHelper',
  target: 'introduction_waitsHelper',
  them: 'introduction_waitsThem',
};

/** What an introduction waits on; empty when it is done or rests. */
export function sayWaits({ introduction, other, target }: Between): string {
  const on = waitsOn(introduction);
  if (!on) return '';
  const isTheirs = on === 'talk' || on === 'target';
  return isTheirs ? t(waits[on], target.called) : t(waits[on], other.called, target.called);
}
