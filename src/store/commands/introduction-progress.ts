import type { CivilDay } from '../../domain/civil-day';
import type { Interaction } from '../../domain/interaction';
import type { Introduction, IntroductionStep, Made, Received } from '../../domain/introduction';
import type { PersonId } from '../../domain/person';
import type { Progress } from '../../domain/progress';
import { Refusal } from '../../domain/refusal';
import { type Context, personById, type Told, told } from './context';
import { log } from './log';
import { introductionById } from './rows';

function received(introduction: Received, step: IntroductionStep, day: CivilDay): Received {
  switch (step) {
    case 'asked':
      return { ...introduction, askedOn: day };
    case 'agreed':
      return { ...introduction, agreedOn: day };
    case 'introduced':
      return { ...introduction, introducedOn: day };
    case 'met':
      return { ...introduction, metOn: day };
    case 'thanked':
      return { ...introduction, thankedOn: day };
    case 'told':
      return { ...introduction, toldOn: day };
    case 'rested':
      return { ...introduction, restedOn: day };
    case 'forAsked':
    case 'forAgreed':
    case 'targetAsked':
    case 'targetAgreed':
      throw new Refusal('malformed');
  }
}

function made(introduction: Made, step: IntroductionStep, day: CivilDay): Made {
  switch (step) {
    case 'forAsked':
      return { ...introduction, forAskedOn: day };
    case 'forAgreed':
      return { ...introduction, forAgreedOn: day };
    case 'targetAsked':
      return { ...introduction, targetAskedOn: day };
    case 'targetAgreed':
      return { ...introduction, targetAgreedOn: day };
    case 'introduced':
      return { ...introduction, introducedOn: day };
    case 'met':
      return { ...introduction, metOn: day };
    case 'rested':
      return { ...introduction, restedOn: day };
    case 'asked':
    case 'agreed':
    case 'thanked':
    case 'told':
      throw new Refusal('malformed');
  }
}

type Logged = Pick<Interaction, 'personId' | 'kind'>;

/** What a step is in the histories of those it is between. */
function happenings(introduction: Introduction, step: IntroductionStep): Logged[] {
  if (introduction.direction === 'made') {
    if (step !== 'introduced') return [];
    const both: PersonId[] = [introduction.forId, introduction.targetId];
    return both.map((personId) => ({ personId, kind: 'introduced' }));
  }
  const { helperId: personId } = introduction;
  if (step === 'thanked') return [{ personId, kind: 'thanked' }];
  return step === 'told' ? [{ personId, kind: 'told-outcome' }] : [];
}

/**
 * Takes a step of an introduction, and logs it where it was one of the user's towards somebody.
 * @param loggedAlready kind of what the same command has logged of it
 */
export async function introductionGoesOn(
  context: Context,
  { introductionId, step, day }: Extract<Progress, { of: 'introduction' }>,
  loggedAlready?: Interaction['kind'],
): Promise<Told> {
  const before = await introductionById(context, introductionId);
  const after =
    before.direction === 'received' ? received(before, step, day) : made(before, step, day);
  await context.log.put('introductions', after);
  for (const { personId, kind } of happenings(before, step)) {
    if (kind === loggedAlready) continue;
    const logged = { kind, day, direction: 'out', text: before.about, matter: before.id } as const;
    await log(context, personId, logged);
  }
  return told(await personById(context, before.targetId));
}
