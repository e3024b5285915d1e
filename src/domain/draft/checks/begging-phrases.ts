import { anyOf, type Phrases } from '../phrases';

/** What begs without saying for what, and what would be kinder to the reader. */
export type Begging =
  | 'brain'
  | 'openings'
  | 'advice'
  | 'connect'
  | 'chat'
  | 'anything'
  | 'busy'
  | 'mind';

/** By what is vague about them; each has its better way in `_locales`. */
export const beggings: Readonly<Record<Begging, Phrases>> = {
  brain: {
    en: anyOf('pick(?:ing)? (?:at )?your brains?'),
    de: anyOf(
      '(?:Ihr|dein) (?:gehirn|hirn|wissen) anzapfen',
      '(?:Sie|dich|Ihnen|dir) (?:mal |gern |gerne |ein bisschen |ein wenig |etwas |kurz ){0,5}(?:ausfragen|ausquetschen|löchern)',
      'löcher in den bauch fragen',
    ),
  },
  openings: {
    en: anyOf(
      'any (?:job |current |open |new |suitable |potential |other ){0,2}(?:openings?|vacanc(?:y|ies)|positions?|jobs?|opportunit(?:y|ies)|roles?)',
      '(?:looking|searching) for (?:a |an |any |my )?(?:new |next )?(?:jobs?|opportunit(?:y|ies)|positions?|roles?|challenges?)',
      'are you hiring',
      '(?:is|are) your (?:company|team) hiring',
      'get me a job',
      'refer me',
      'put in a (?:good )?word',
    ),
    de: anyOf(
      '(?:irgendwelche|irgendeine|offene|freie|vakante|passende) (?:\\p{L}{2,20} )?(?:stellen?|positionen|jobs?|vakanzen)',
      '(?:einen|irgendeinen) job(?: für mich)?',
      'eine stelle (?:für mich|frei)',
      '(?:ein )?gutes wort (?:für mich )?einlegen',
      'auf jobsuche',
      'suche (?:nach )?(?:gerade |zurzeit |aktuell |dringend )?(?:einem |einer |einen |eine )?(?:neuen |neuer |neue )?(?:job|stelle|herausforderung|position)',
    ),
  },
  advice: {
    en: anyOf(
      'any (?:\\p{L}{2,20} )?(?:advice|tips|pointers|suggestions|thoughts|insights?|guidance|feedback|ideas)',
      '(?:some|your) (?:general )?(?:advice|tips|pointers|guidance)(?= (?:on (?:life|everything|my career)|for (?:me|someone|somebody)|please)|[.?!])',
    ),
    de: anyOf(
      'irgendwelche (?:\\p{L}{2,20} )?(?:tipps|ratschläge|hinweise|ideen|anregungen)',
      '(?:ein paar|einige|paar) (?:gute |allgemeine )?(?:tipps|ratschläge|hinweise)',
      '(?:einen|irgendeinen) (?:guten )?(?:rat|tipp)(?: für mich)',
      'tipps für mich',
    ),
  },
  connect: {
    en: anyOf(
      "(?:would|I'd|we'd) (?:really )?(?:love|like) to (?:connect|network)",
      "let(?:'s| us) (?:connect|network)",
      '(?:add|adding) you to my (?:professional )?network',
      '(?:expand|expanding|grow|growing|build|building) my (?:professional )?network',
      'join my (?:professional )?network',
    ),
    de: anyOf(
      '(?:gern|gerne|mal) (?:mit Ihnen |mit dir )?(?:vernetzen|connecten|networken)',
      '(?:würde|möchte) (?:mich|ich mich) (?:gern |gerne |mal ){0,5}(?:mit Ihnen |mit dir )?(?:vernetzen|connecten)',
      'mein (?:berufliches )?netzwerk (?:zu )?(?:erweitern|vergrößern|ausbauen)',
      'in mein (?:berufliches )?netzwerk',
      '(?:lass|lassen Sie) uns (?:doch )?(?:vernetzen|connecten|networken)',
    ),
  },
  chat: {
    en: anyOf(
      '(?:hop|jump|get) on a (?:quick |short )?(?:call|chat|zoom)',
      '(?:quick|casual|informal) chat',
      '(?:grab|get|have) (?:a )?(?:quick |virtual )?coffee (?:sometime|some time|someday|some day|with you)',
      'love to chat',
      '(?:chat|talk|meet|catch up) (?:sometime|some time|someday)',
    ),
    de: anyOf(
      '(?:mal|irgendwann|gelegentlich) (?:mal )?(?:auf )?einen kaffee',
      'kurz (?:quatschen|schnacken|plaudern)',
      'mal (?:quatschen|plaudern|reden|austauschen|telefonieren|sprechen)',
      '(?:gern|gerne) (?:mal )?austauschen',
      'unverbindliche[rn]? (?:austausch|plausch|gespräch)',
      'kurze[rn]? call',
    ),
  },
  anything: {
    en: anyOf(
      'any (?:kind of |sort of )?help',
      'anything you (?:can|could|know)',
      'anything (?:would help|helps)',
      'whatever you (?:can|could|have)',
      'any way you (?:can|could) help',
      'help me out',
    ),
    de: anyOf(
      '(?:über|für) jede (?:art von |form von )?(?:hilfe|unterstützung|antwort|info)',
      'jede (?:art von )?hilfe',
      'irgendwie (?:weiter)?helfen',
      'alles,? was (?:Sie|du) (?:tun|wissen|weißt|tust)',
      'irgendetwas für mich (?:tun|haben)',
      'irgendwas für mich (?:tun|haben)',
    ),
  },
  busy: {
    en: anyOf(
      '(?:sorry|hate|apologies) (?:to|for) (?:bother(?:ing)?|disturb(?:ing)?)(?: you)?',
      "I know (?:that )?you(?:'re| are| must be) (?:very |really |so |super |incredibly |probably ){0,5}busy",
      "(?:don't|do not) want to (?:bother you|waste your time|take up your time)",
      "(?:won't|will not) take (?:up )?(?:too )?much of your time",
    ),
    de: anyOf(
      '(?:entschuldigung|entschuldigen Sie|entschuldige|sorry|verzeihung|verzeihen Sie)(?: bitte)?,? (?:für die störung|die störung|dass ich (?:Sie |dich )?störe)',
      'ich weiß,? (?:dass )?(?:Sie|du) (?:haben |hast |sind |bist |sicher |bestimmt |sehr |wahrscheinlich ){0,5}(?:viel zu tun|wenig zeit|beschäftigt|viel beschäftigt)',
      'ich (?:will|möchte) (?:Sie|dich) nicht (?:lange |weiter )?(?:stören|aufhalten|belästigen)',
    ),
  },
  mind: {
    en: anyOf(
      'keep me in mind',
      'if you (?:hear|know) (?:of|about) (?:anything|something|any)',
      'keep (?:an eye|your eyes) (?:out|open)',
    ),
    de: anyOf(
      '(?:denken Sie|denk|denke) an mich',
      'behalt(?:en Sie|e)? mich im (?:hinterkopf|auge)',
      'wenn (?:Sie|du) (?:mal )?(?:etwas|von etwas|was) (?:hören|hörst)',
      '(?:halten Sie|halt|halte) (?:bitte )?(?:für mich )?die augen offen',
    ),
  },
};
