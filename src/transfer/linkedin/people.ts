import type { AliasKey } from '../../domain/alias';
import type { CivilDay } from '../../domain/civil-day';
import type { BroughtPerson, Place } from '../../domain/import/brought';
import { detached } from '../detached';
import { nameKey } from './person-name';

/** What a row of connections or of an address book says of somebody. */
export type PersonFacts = Partial<
  Pick<BroughtPerson, 'email' | 'otherEmails' | 'company' | 'role' | 'connectedOn' | 'tags'>
>;

/** Somebody as one or more rows name them; several may turn out to be one person. */
export interface Mention {
  aliases: AliasKey[];
  /** Empty where only an address stands. */
  name: string;
  from: Place;
  connected: boolean;
  facts: PersonFacts[];
  /** True once something is told of them that is worth keeping. */
  used: boolean;
}

/** The number of a mention. */
export type MentionId = number;

const isOwn = (alias: AliasKey) => !alias.startsWith('member:');

/** True where an address says who it is, so that a name alone never may. */
export const isAnchored = ({ aliases }: Mention) => aliases.some(isOwn);

/** Everybody whom the files name. */
export class Mentions {
  readonly all: Mention[] = [];
  private readonly byKey = new Map<string, MentionId>();

  private add(key: string, mention: Mention): MentionId {
    this.byKey.set(detached(key), this.all.length);
    return this.all.push(mention) - 1;
  }

  /** The mention by address, else by name; undefined for nobody. */
  of(aliases: readonly AliasKey[], name: string, from: Place): MentionId | undefined {
    const [alias] = aliases;
    if (!alias && name === '') return undefined;
    const key = alias ?? `name:${nameKey(name)}`;
    const id = this.byKey.get(key);
    const known = id === undefined ? undefined : this.all[id];
    if (id === undefined || !known) {
      const mention = { aliases: [...aliases], name: detached(name), from };
      return this.add(key, { ...mention, connected: false, facts: [], used: false });
    }
    // Whichever row comes first, the same one of two writings is taken.
    if (!known.connected && name > known.name) known.name = detached(name);
    return id;
  }

  /** A connection: without an address, only the same day makes two rows of one name the same. */
  connection(
    aliases: readonly AliasKey[],
    name: string,
    from: Place,
    facts: PersonFacts,
  ): MentionId {
    const day: CivilDay | '' = facts.connectedOn ?? '';
    const key = aliases[0] ?? `connection:${nameKey(name)}|${day}|${facts.email ?? ''}`;
    const known = this.byKey.get(key);
    const mention = known === undefined ? undefined : this.all[known];
    if (known === undefined || !mention) {
      const made = { aliases: [...aliases], name: detached(name), from };
      return this.add(key, { ...made, connected: true, facts: [facts], used: true });
    }
    if (!mention.connected || name > mention.name) mention.name = detached(name);
    if (!mention.connected) mention.from = from;
    mention.connected = true;
    mention.used = true;
    mention.facts.push(facts);
    return known;
  }

  /** Somebody in the address book that was uploaded: each address is somebody. */
  contact(aliases: readonly AliasKey[], name: string, from: Place, facts: PersonFacts): MentionId {
    const key = aliases[0] ?? `contact:${facts.email ?? ''}|${nameKey(name)}`;
    const known = this.byKey.get(key);
    const mention = known === undefined ? undefined : this.all[known];
    if (known === undefined || !mention) {
      const made = { aliases: [...aliases], name: detached(name), from };
      return this.add(key, { ...made, connected: false, facts: [facts], used: true });
    }
    mention.used = true;
    mention.facts.push(facts);
    return known;
  }

  /** Marks that something is told of them. */
  use(id: MentionId): void {
    const mention = this.all[id];
    if (mention) mention.used = true;
  }
}
