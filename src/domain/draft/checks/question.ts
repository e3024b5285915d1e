import type { PersonLanguage } from '../../person';
import { sentence } from '../../sentence';
import { anyOf, type Phrases, says, whoSays } from '../phrases';
import type { ReadDraft, ReadSentence } from '../reading';
import { begs } from './begging';
import type { Check } from './check';

/** A question of fewer words leaves open what is meant. */
const fewestWords = 5;

/** Asked out of courtesy: they are no work, and not the question. */
const courteous: Phrases = {
  en: anyOf(
    'is (?:this|now) a (?:good|bad) (?:time|moment)',
    'how are (?:you|things)',
    'when (?:may|can|could|shall) I call',
    'may I (?:call|write|ring)',
    '(?:would|does) that (?:be (?:all right|alright|ok|okay|fine)|suit|work)',
  ),
  de: anyOf(
    'passt es (?:Ihnen|dir|euch|gerade)',
    "wie geht(?:'s| es)",
    'wann (?:darf|kann) ich',
    'darf ich (?:Sie |dich )?(?:dann |später |dazu |kurz )?(?:anrufen|schreiben)',
    '(?:ist|wäre|passt) (?:das|dir das|Ihnen das)',
    'störe ich',
  ),
};

const indirect: Phrases = {
  en: anyOf(
    "I(?:'d| would) (?:very much )?(?:like|love|be glad) to (?:know|understand|learn|hear|ask) (?:how|what|which|whether|why|when|where|who|if)",
    'my question is:? \\p{L}{1,40}',
    'could you tell me (?:how|what|which|whether|why|when|where|who|if)',
    'whether you (?:could|would)',
  ),
  de: anyOf(
    '(?:wissen|fragen|verstehen|erfahren|lernen),? (?:wie|was|welche[rsnm]?|ob|warum|wann|wo|wer|woran|worauf)',
    'meine Frage ist:? \\p{L}{1,40}',
  ),
};

const vague: Phrases = {
  en: anyOf(
    'what do you think',
    'what should I do',
    'can you (?:please )?help(?: me)?',
    'could you (?:please )?help me(?: out)?',
    'can we (?:talk|chat|meet|connect|have a call|speak)',
    'could we (?:talk|chat|meet|connect|have a call|speak)',
    'how (?:can|do|could) I (?:get|find|land) (?:a |an |my )?(?:job|work|position|into)',
    'do you have (?:some |a few |a |any )?(?:time|minutes?|moment)',
    'would you (?:be )?(?:open|willing|interested|up|mind)(?: to| for| in)? (?:[\\p{L}\\p{N}-]{1,12} ){0,4}(?:chat|chatting|talk|talking|connect|connecting|call|meet|meeting|coffee|help)',
    'are you (?:free|available)',
    'any (?:\\p{L}{2,20} ){0,2}(?:advice|tips|openings|jobs|vacancies|positions|opportunities|thoughts|ideas|help|suggestions)',
  ),
  de: anyOf(
    'was (?:denken|meinen|halten) Sie',
    'was (?:denkst|meinst|hältst) du',
    'was soll(?:te)? ich (?:tun|machen)',
    '(?:können|könnten) Sie mir (?:bitte |vielleicht |irgendwie |dabei ){0,5}(?:weiter)?helfen',
    '(?:kannst|könntest) du mir (?:bitte |vielleicht |irgendwie |dabei ){0,5}(?:weiter)?helfen',
    '(?:können|könnten|wollen) wir (?:mal |uns |vielleicht |kurz ){0,5}(?:telefonieren|reden|sprechen|treffen|austauschen|vernetzen)',
    '(?:haben Sie|hast du) (?:[\\p{L}\\p{N}-]{1,12} ){0,4}zeit(?: für| zu)?',
    'wie (?:komme|finde|bekomme) ich (?:an )?(?:einen |eine |in )?(?:guten |gute |neuen |neue )?(?:job|stelle|arbeit|die branche)',
    '(?:haben Sie|hast du) (?:mal |kurz |vielleicht |etwas |ein bisschen ){0,5}(?:Zeit|Lust|eine Minute|einen Moment)',
    '(?:irgendwelche|ein paar|einige|offene|freie) (?:\\p{L}{2,20} )?(?:tipps?|ratschläge|ideen|stellen|jobs|positionen|hinweise)',
    'einen (?:rat|tipp) für mich',
  ),
};

function isVague(text: string, language: PersonLanguage): boolean {
  return says(vague[language], text) || begs(text, language);
}

function isQuestion({ text }: ReadSentence): boolean {
  return /\?["'»”“’)\]]{0,3}$/.test(text);
}

function concreteOnes({ sentences, language, words }: ReadDraft) {
  const asked = sentences.filter((one) => isQuestion(one) && !says(courteous[language], one.text));
  const open = asked.some(({ hasGap }) => hasGap);
  const full = asked.filter(({ hasGap }) => !hasGap);
  let next = 0;
  const concrete = full.filter((one) => {
    while (next < words.length && (words[next]?.start ?? 0) < one.start) next += 1;
    const enough = (words[next + fewestWords - 1]?.end ?? Infinity) <= one.end;
    return enough && !isVague(one.text, language);
  });
  return { open, concrete, unclear: full.find((one) => !concrete.includes(one)) };
}

/** One question that can be answered in a few lines. */
export const question: Check = (draft) => {
  if (draft.sentences.length === 0) return [];
  const { open, concrete, unclear } = concreteOnes(draft);
  const [first, second] = concrete;
  if (second) {
    const said = sentence('coach_question_many', { count: concrete.length });
    const range = { start: second.start, end: second.end };
    return [{ id: 'question', state: 'hint', sentence: said, range }];
  }
  if (open) return [];
  const inWords = whoSays(draft.sentences, ({ text }) => says(indirect[draft.language], text));
  const one = first ?? inWords.found.find(({ text }) => !isVague(text, draft.language));
  if (one) {
    const range = { start: one.start, end: one.end };
    return [{ id: 'question', state: 'good', sentence: sentence('coach_question_good'), range }];
  }
  if (!unclear) {
    if (inWords.open) return [];
    return [{ id: 'question', state: 'hint', sentence: sentence('coach_question_hint') }];
  }
  const range = { start: unclear.start, end: unclear.end };
  return [{ id: 'question', state: 'hint', sentence: sentence('coach_question_vague'), range }];
};
