import type { Random } from './random';

const starts = ['Al', 'Be', 'Cor', 'Da', 'El', 'Fen', 'Gi', 'Ha', 'Is', 'Jo', 'Ka', 'Lu'] as const;
const middles = ['ba', 'de', 'la', 'mi', 'no', 'ra', 'ri', 'sa', 'ti', 'vo', 'we', 'zu'] as const;
const ends = ['', 'l', 'n', 'na', 'r', 's', 'ta', 'th', 'ne', 'ko'] as const;
const families = ['berg', 'brook', 'dale', 'field', 'ford', 'holm', 'low', 'mere', 'ton'] as const;
const trades = ['Analyst', 'Baker', 'Boatbuilder', 'Editor', 'Engineer', 'Gardener'] as const;
const fields = ['bridges', 'harbours', 'maps', 'orchards', 'sensors', 'timber'] as const;
const kinds = ['Labs', 'Works', 'Studio', 'Union', 'Institute', 'Partners'] as const;

/** What stands in notes: plain words, a few hundred different ones. */
const plainWords = `about after again along always answer apple arrived asked autumn balance before
begin better between boat borrow bread bridge bring brother build call careful carry change
chapter choose clear coffee colleague coming course daughter delta design different dinner door
draft early east engine enough evening every example family farm father festival field finish
first follow forest former found friend garden gave glad good grateful great ground grow harbour
happy heard help holiday house idea include interest island journey keep kitchen know large late
laugh learn letter library light listen little lived local long machine market matter meet
memory mention model moment month morning mother mountain move music name never new next night
north notes offer often old once open orchard other outside paper people perhaps picture place
plan play point practice prepare project promise proposal question quiet rain reach read ready
recommend remember reply research river road round sail school second send series several share
ship short simple sister slowly small song south speak spring start station story street study
summer surprise table talk teach team thank theatre think third together told tomorrow town train
travel tree trust under useful valley village visit voice walk want warm watch water week west
wind window winter wish with wonder wood word work workshop write year yellow young`.split(/\s+/);

const [firstWord = 'about', ...otherWords] = plainWords;

const wordOf = (random: Random) => random.pick([firstWord, ...otherWords]);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of nobody. */
export function name(random: Random): string {
  const first = random.pick(starts) + random.pick(middles) + random.pick(ends);
  const family = random.pick(starts) + random.pick(middles) + random.pick(families);
  return `${first} ${family}`;
}

/** A place to work at that does not exist. */
export function company(random: Random): string {
  return `${random.pick(starts)}${random.pick(middles)}${random.pick(families)} ${random.pick(kinds)}`;
}

/** What somebody does at `place`. */
export function headline(random: Random, place: string): string {
  return `${random.pick(trades)} for ${random.pick(fields)} at ${place}`;
}

/** Sentences of plain words, at least so many characters and not many more. */
export function text(random: Random, length: number): string {
  const sentences: string[] = [];
  let written = 0;
  while (written < length) {
    const words = Array.from({ length: random.between(5, 14) }, () => wordOf(random));
    const sentence = `${capital(words.join(' '))}.`;
    sentences.push(sentence);
    written += sentence.length + 1;
  }
  return sentences.join(' ');
}
