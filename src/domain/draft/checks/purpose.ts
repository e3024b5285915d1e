import { sentence } from '../../sentence';
import { anyOf, type Phrases, says, whoSays } from '../phrases';
import { begs } from './begging';
import type { Check } from './check';

const within = 2;

/** "I would like to connect" names no purpose: what comes after it must be a matter. */
const nothing =
  '(?! (?:connect|network|chat|talk|pick|reach out|get in touch|introduce myself|join|add you|discuss opportunities|see if|know if you have|ask (?:you )?(?:a|for a|something|for some advice|some questions|for help|for a favou?r)))';
const nichts =
  '(?! (?:mich|uns) (?:gern |gerne |mal |kurz )?(?:vernetz|vernetzen|austauschen|vorstellen))';

const purposes: Phrases = {
  en: anyOf(
    `I(?:'m| am) (?:writing|calling|getting in touch|contacting you|reaching out) (?:to|because|about|with)${nothing}`,
    `I (?:write|call) (?:to|because|about)${nothing}`,
    "the reason (?:that |why )?I(?:'m| am) (?:writing|calling)",
    `I(?:'d| would) (?:very much )?(?:like|love|be glad) to${nothing} (?:learn|ask|understand|know|hear|tell|thank|invite|find out|meet|show|offer)`,
    `I want(?:ed)? to${nothing} (?:learn|ask|understand|know|hear|tell|thank|invite|find out|show|offer|let you know)`,
    'may I ask you (?:about|how|what|which|whether|when|why)',
    'could you tell me (?:about|how|what|which|whether|when|why)',
    "(?:I(?:'m| am)|we(?:'re| are)) (?:now |currently |just )?(?:deciding|preparing|planning|looking into|choosing|considering)",
    'what came of',
    'I have (?:a|one) question (?:about|on|for you about)',
    'thank you (?:very much |so much )?for (?:your|the|introducing|telling|taking|helping|sending|talking)',
    'your (?:\\p{L}{2,20} ){0,3}(?:help|advice|introduction|talk|article|paper|tip|hint)',
  ),
  de: anyOf(
    `ich (?:schreibe|rufe)(?: (?:Ihnen|dir|Sie|dich|heute|an)){0,3},? (?:weil|um|wegen|da ich|mit einer Frage)`,
    'ich (?:schreibe|melde mich|rufe)(?: (?:Ihnen|dir|heute|an|bei Ihnen|bei dir)){0,3},? (?:weil|um|wegen|da|mit der Frage|mit einer Frage)',
    'der Grund,? (?:aus dem|warum|weshalb|weswegen|aus welchem) ich (?:Ihnen |dir )?(?:schreibe|anrufe|mich melde)',
    `ich (?:möchte|würde|wollte)(?: (?:gern|gerne|Ihnen|dir|Sie|dich|von Ihnen|von dir)){0,3}${nichts} (?:wissen|fragen|lernen|verstehen|erfahren|erzählen|einladen|herausfinden)`,
    'ich (?:möchte|würde|wollte) [^.!?\\n]{2,120} (?:wissen|fragen|lernen|verstehen|erfahren|erzählen|einladen|herausfinden|danken)',
    'darf ich (?:Sie|dich) (?:etwas )?(?:zu|zum|zur|fragen,)',
    '(?:können|könnten) Sie mir (?:sagen|erzählen)',
    '(?:kannst|könntest) du mir (?:sagen|erzählen)',
    '(?:ich|wir) (?:bereiten?|planen?|überlegen?|entscheiden?|stehen? vor)',
    'ich habe eine Frage (?:zu|zum|zur|über)',
    'was (?:aus|daraus)(?: \\p{L}{2,20}){0,4} geworden ist',
    '(?:danke|dank) (?:Ihnen |dir )?(?:sehr )?(?:für|, dass)',
  ),
};

/** Why one writes, so that nobody has to guess: in the first two sentences. */
export const purpose: Check = ({ sentences, language }) => {
  if (sentences.length === 0) return [];
  const isPurpose = ({ text }: { text: string }) =>
    says(purposes[language], text) && !begs(text, language);
  const early = whoSays(sentences.slice(0, within), isPurpose);
  const [first] = early.found;
  if (first) {
    const { start, end } = first;
    const said = sentence('coach_purpose_good');
    return [{ id: 'purpose', state: 'good', sentence: said, range: { start, end } }];
  }
  if (early.open) return [];
  const late = sentences.slice(within).find(isPurpose);
  if (!late) return [{ id: 'purpose', state: 'hint', sentence: sentence('coach_purpose_hint') }];
  const range = { start: late.start, end: late.end };
  return [{ id: 'purpose', state: 'hint', sentence: sentence('coach_purpose_late'), range }];
};
