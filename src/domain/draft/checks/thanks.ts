import { sentence } from '../../sentence';
import { anyOf, type Phrases, says, whoSays } from '../phrases';
import type { Check } from './check';

/** "I would be grateful for" asks; it does not thank. */
const givings: Phrases = {
  en: anyOf(
    '(?:thank you|thanks|many thanks|thankful)',
    "(?:I am|I'm|I was) (?:very |really |so |truly )?grateful",
    '(?<!would )appreciate(?:d)? (?:your|that you|how|the time)',
    'in return',
    '(?:happy|glad) to (?:help|share|return|send|introduce|show|lend|read|review|offer|do the same)',
    'if I can (?:ever )?(?:be of|help|do|return|offer|be useful)',
    'I (?:can|could) offer',
  ),
  de: anyOf(
    '(?:danke|dank|dankbar|bedanke|bedanken)(?! wäre)',
    '(?:im gegenzug|als gegenleistung|dafür kann ich)',
    '(?:wenn|falls) ich [^.!?\\n]{2,60} (?:helfen|tun|unterstützen|nützlich|zurückgeben|nützen)',
    '(?:kann|könnte) ich (?:Ihnen |dir |gern |gerne ){0,3}(?:etwas )?(?:anbieten|zeigen|schicken)',
    'kann ich etwas anbieten',
    '(?:biete|helfe|zeige|schicke) (?:ich )?(?:Ihnen|dir) (?:gern|gerne|dafür)',
    'revanchiere',
  ),
};
const asking: Phrases = {
  en: anyOf('would be (?:\\p{L}{2,12} )?(?:grateful|thankful)'),
  de: anyOf(
    '(?:wäre|würde|bin) (?:ich )?(?:\\p{L}{2,12} )?für jede',
    'dankbar wäre',
    'wäre (?:ich )?(?:Ihnen |dir )?(?:sehr )?dankbar',
  ),
};

/** Thanks, or something offered: a letter that only takes is easily laid aside. */
export const thanks: Check = ({ sentences, language, kind }) => {
  if (sentences.length === 0) return [];
  const gives = ({ text }: { text: string }) =>
    says(givings[language], text) && !says(asking[language], text);
  const { found, open } = whoSays(sentences, gives);
  const [first] = found;
  if (first) {
    const range = { start: first.start, end: first.end };
    return [{ id: 'thanks', state: 'good', sentence: sentence('coach_thanks_good'), range }];
  }
  if (open) return [];
  const said = kind === 'thanks' ? sentence('coach_thanks_none') : sentence('coach_thanks_hint');
  return [{ id: 'thanks', state: 'hint', sentence: said }];
};
