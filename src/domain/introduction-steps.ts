import { type CivilDay, latestDay } from './civil-day';
import type { Introduction, IntroductionStep, Made, Received } from './introduction';

/**
 * Whose turn it is: mine, the helper's, that of a talk with the target, that of the one I introduce,
 * of the target, or of both.
 */
export type WaitsOn = 'me' | 'helper' | 'talk' | 'for' | 'target' | 'them';

function stepsOfReceived(introduction: Received): IntroductionStep[] {
  const { askedOn, agreedOn, introducedOn, thankedOn, metOn, toldOn } = introduction;
  const thanks: IntroductionStep[] = introducedOn && !thankedOn ? ['thanked'] : [];
  if (metOn) return toldOn ? thanks : [...thanks, 'told'];
  if (introducedOn) return [...thanks, 'met'];
  if (agreedOn) return ['introduced'];
  return askedOn ? ['agreed', 'introduced'] : ['asked'];
}

function stepsOfMade(introduction: Made): IntroductionStep[] {
  const { forAskedOn, forAgreedOn, targetAskedOn, targetAgreedOn } = introduction;
  if (introduction.metOn) return [];
  if (introduction.introducedOn) return ['met'];
  const asks: IntroductionStep[] = [];
  const answers: IntroductionStep[] = [];
  if (!forAgreedOn) forAskedOn ? answers.push('forAgreed') : asks.push('forAsked');
  if (!targetAgreedOn) targetAskedOn ? answers.push('targetAgreed') : asks.push('targetAsked');
  const leave = [...asks, ...answers];
  return leave.length > 0 ? leave : ['introduced'];
}

/** The steps that may come next, the likeliest first; none for one that is done or rests. */
export function stepsNext(introduction: Introduction): IntroductionStep[] {
  if (introduction.restedOn) return [];
  return introduction.direction === 'received'
    ? stepsOfReceived(introduction)
    : stepsOfMade(introduction);
}

/** Whose turn each step is, where it is not mine. */
const turns: Readonly<
  Record<Introduction['direction'], Partial<Record<IntroductionStep, WaitsOn>>>
> = {
  received: { agreed: 'helper', introduced: 'helper', met: 'talk' },
  made: { forAgreed: 'for', targetAgreed: 'target', met: 'them' },
};

/** What an introduction waits on; nothing when it is done or rests. */
export function waitsOn(introduction: Introduction): WaitsOn | undefined {
  const [next, other] = stepsNext(introduction);
  if (next === 'forAgreed' && other === 'targetAgreed') return 'them';
  return next && (turns[introduction.direction][next] ?? 'me');
}

/** The day of the last step that was taken, or on which it was wanted. */
export function sinceOf(introduction: Introduction): CivilDay {
  const { wantedOn, introducedOn, metOn, restedOn } = introduction;
  const of =
    introduction.direction === 'received'
      ? [introduction.askedOn, introduction.agreedOn, introduction.thankedOn, introduction.toldOn]
      : [
          introduction.forAskedOn,
          introduction.forAgreedOn,
          introduction.targetAskedOn,
          introduction.targetAgreedOn,
        ];
  return latestDay(wantedOn, introducedOn, metOn, restedOn, ...of);
}
