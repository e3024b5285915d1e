import { addYears, type CivilDay } from '../civil-day';
import type { Interaction } from '../interaction';
import type { PersonId } from '../person';
import type { BroughtMessages } from './brought';
import type { Standing } from './preview';

const silentYears = 3;

interface Talk {
  out: boolean;
  in: boolean;
  /** The latest, as a day or an instant: they sort among each other. */
  last: string;
  lastDirection: Interaction['direction'];
}

type Said = Pick<Interaction, 'day' | 'direction' | 'lastAt'>;

/** How it stands with people: who wrote, who wrote last, and when. */
export class Standings {
  readonly #talks = new Map<PersonId, Talk>();
  readonly #people = new Set<PersonId>();
  #messages = 0;

  /** Somebody of whom it is asked. */
  ask(id: PersonId): void {
    this.#people.add(id);
  }

  message(id: PersonId, said: BroughtMessages): void {
    this.#messages += said.count;
    this.happened(id, said);
  }

  happened(id: PersonId, { day, direction, lastAt }: Said): void {
    const at = lastAt ?? day;
    const talk = this.#talks.get(id) ?? { out: false, in: false, last: '', lastDirection: 'both' };
    if (direction !== 'in') talk.out = true;
    if (direction !== 'out') talk.in = true;
    if (at > talk.last) {
      talk.last = at;
      talk.lastDirection = direction;
    }
    this.#talks.set(id, talk);
  }

  /** @param today silent is who was last heard of three years before */
  of(today: CivilDay): Standing {
    const since = addYears(today, -silentYears);
    const people = [...this.#people];
    const talks = people.flatMap((id) => this.#talks.get(id) ?? []);
    return {
      conversations: talks.filter((talk) => talk.out && talk.in).length,
      messages: this.#messages,
      neverTalked: people.length - talks.length,
      theyWroteLast: talks.filter(({ lastDirection }) => lastDirection === 'in').length,
      silent: talks.filter(({ last }) => last < since).length,
    };
  }
}
