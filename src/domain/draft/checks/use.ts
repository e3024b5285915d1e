import { sentence } from '../../sentence';
import { anyOf, type Phrases, says, whoSays } from '../phrases';
import type { Check } from './check';

const uses: Phrases = {
  en: anyOf(
    "(?:I(?:'ll|'d| will| would| want to| plan to| am going to)|how I(?: will| would|'ll)?) use (?:your|the|it|this|that|what)",
    'your (?:answer|reply|view|experience) (?:will|would|helps?|goes|decides|lets)',
    'so (?:that )?I (?:can|could|know|will) (?:\\p{L}{2,20} )?(?:decide|choose|plan|prepare|know|understand|learn|avoid|build|write|finish|improve|whether|which|what|how)',
    '(?:help|helps|let|lets|allow|allows) (?:me|us) (?:to )?(?:decide|choose|plan|prepare|avoid|build|write|finish|improve|see whether)',
    'before I (?:decide|choose|apply|start|begin|sign|commit|write|build|buy|change|move)',
    '(?:with|from|on|after) (?:your answer|that|it|this|what you tell me),? I (?:will|would|can|want to|plan to)',
    '(?:to|and) (?:help me )?decide (?:between|whether|which|if|on|what|how)',
    'what you (?:say|tell me|write) (?:will|would)',
  ),
  de: anyOf(
    '(?:nutze|nutzen|verwende|verwenden|brauche|würde) (?:ich )?(?:Ihre|deine|die|Ihren|deinen) (?:antwort|einschätzung|erfahrung|rat|sicht|hinweise)',
    '(?:Ihre|deine) (?:antwort|einschätzung|erfahrung|sicht) (?:hilft|würde|fließt|wird|entscheidet|zeigt|nutze|verwende|geht)',
    'damit ich (?:[^.!?\\n]{0,80} )?(?:kann|entscheide|weiß|verstehe|entscheiden|planen|vorbereiten)',
    'um (?:[^.!?\\n]{0,60} )?(?:zu entscheiden|entscheiden zu können|zu planen|zu wählen|vorzubereiten|zu verbessern|zu vermeiden)',
    '(?:hilft|helfen|helfe) mir (?:[^.!?\\n]{0,80} )?(?:zu|bei der|bei meiner|beim|dabei)',
    'bevor ich (?:[^.!?\\n]{0,60} )?(?:entscheide|wähle|anfange|beginne|bewerbe|unterschreibe|kaufe|wechsle|baue|schreibe|umstelle|plane)',
    '(?:danach|damit|daraus|dann) (?:werde|will|möchte|kann|würde|entscheide|plane) ich',
    'fließt (?:in|direkt in)',
  ),
};

/** How the answer will be used: an answer with a use is easier to give, and worth giving. */
export const use: Check = ({ sentences, language }) => {
  if (sentences.length === 0) return [];
  const { found, open } = whoSays(sentences, ({ text }) => says(uses[language], text));
  const [first] = found;
  if (first) {
    const range = { start: first.start, end: first.end };
    return [{ id: 'use', state: 'good', sentence: sentence('coach_use_good'), range }];
  }
  if (open) return [];
  return [{ id: 'use', state: 'hint', sentence: sentence('coach_use_hint') }];
};
