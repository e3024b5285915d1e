import { sentence } from '../../sentence';
import { gapWords } from '../begin';
import { anyOf, type Phrases, says, whoSays } from '../phrases';
import type { Check } from './check';

const most = 2;

const aboutMe: Phrases = {
  en: anyOf(
    'my name is',
    "I(?:'m| am) (?:currently |now |also |originally )?(?:an?(?! (?:big |huge |great |real |long-time )?(?:fan|admirer|follower|bit|little))|the|one of|in my|with|based|studying|training|teaching|leading|running|building|responsible|from)(?= [\\p{L}\\p{N}])",
    'I (?:currently |now |also )?(?:work|study|lead|run|teach|manage|build|develop|design|research|specialise|specialize|graduated|trained|grew up|hold)(?= [\\p{L}\\p{N}])',
    "I(?:'ve| have) (?:worked|spent|studied|led|taught|run|built|been (?:an?|working|teaching|leading|running|in))",
  ),
  de: anyOf(
    'mein Name ist',
    'ich heiße',
    'ich bin (?!Ihnen|dir|mir|sehr|so|froh|dankbar|gespannt|sicher|unsicher|auf|über|der Meinung|bereit|gern|offen|neugierig|nicht|hier|da|jederzeit|erreichbar|interessiert|begeistert|beeindruckt|immer|ganz|schon|noch|ein (?:großer |echter )?(?:fan|bewunderer)|überzeugt|gestoßen)\\p{L}{1,40}',
    'ich (?:arbeite|studiere|leite|unterrichte|lehre|entwickle|forsche|betreue|berate|komme aus)',
    '(?:arbeite|studiere|leite|unterrichte|lehre|entwickle|forsche|betreue|berate|bin) ich (?:als|an|bei|im|in|für|ein|eine|einen|das|die|den|mit)',
    'ich habe [^.!?\\n]{3,80} (?:gearbeitet|studiert|geleitet|gelernt|unterrichtet)',
  ),
};

/** Who I am, in two sentences at most: enough to place me, and the rest is for the talk. */
export const who: Check = ({ sentences, language, text }) => {
  if (sentences.length === 0 || text.includes(`[${gapWords[language].who}]`)) return [];
  const { found, open } = whoSays(sentences, (one) => says(aboutMe[language], one.text));
  const [first, , third] = found;
  const last = found.at(-1);
  if (third && last) {
    const said = sentence('coach_who_long', { count: found.length });
    const range = { start: third.start, end: last.end };
    return [{ id: 'who', state: 'hint', sentence: said, range }];
  }
  if (open) return [];
  if (!first) return [{ id: 'who', state: 'hint', sentence: sentence('coach_who_hint') }];
  const range = { start: first.start, end: (found[most - 1] ?? first).end };
  return [{ id: 'who', state: 'good', sentence: sentence('coach_who_good'), range }];
};
