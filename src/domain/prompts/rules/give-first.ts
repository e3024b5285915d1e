import type { Ask } from '../../ask';
import { balanceOf } from '../../balance';
import { calledBy } from '../../called';
import type { CivilDay } from '../../civil-day';
import type { OfferKind } from '../../offer';
import type { Person } from '../../person';
import { type Sentence, sentence } from '../../sentence';
import type { Rule } from '../rule';

/** The second ask with nothing given in between is the one to think at. */
const asksInARow = 2;

const actions: Readonly<Record<OfferKind, string>> = {
  view: 'prompt_give_first_action_view',
  help: 'prompt_give_first_action_help',
  contact: 'prompt_give_first_action_contact',
  story: 'prompt_give_first_action_story',
  question: 'prompt_give_first_action_question',
};

/** What was noted for the person, in turn; else the question what they need, which always fits. */
function kindFor({ offers = [] }: Person, gifts: number): OfferKind {
  return offers[gifts % offers.length]?.kind ?? 'question';
}

/** To ask what somebody needs is not giving yet: it is a message, and the balance stays as it is. */
const logged = (kind: OfferKind) => (kind === 'question' ? 'message' : 'gave-help');

function reasonOf(called: string, lastGiftOn: CivilDay | undefined, lastAsk: Ask): Sentence {
  if (lastGiftOn) return sentence('prompt_give_first_reason_since', called, { day: lastGiftOn });
  return sentence('prompt_give_first_reason', called, { day: lastAsk.askedOn });
}

/** Give before asking again. */
export const rule: Rule = {
  id: 'give-first',
  rank: 130,
  source: { idea: 11 },
  occurrences(records) {
    const { person } = records;
    const { gifts, lastGiftOn, sinceGift } = balanceOf(records);
    const ask = sinceGift[asksInARow - 1];
    if (!ask) return [];
    const called = calledBy(person);
    const kind = kindFor(person, gifts);
    return [
      {
        key: ask.id,
        dueDay: ask.askedOn,
        action: sentence(actions[kind], called),
        reason: reasonOf(called, lastGiftOn, sinceGift.at(-1) ?? ask),
        done: { form: 'log', kind: logged(kind) },
      },
    ];
  },
};
