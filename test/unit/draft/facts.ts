import { civilDay } from '../../../src/domain/civil-day';
import type { DraftFacts } from '../../../src/domain/draft/facts';

/** Everything that can be known, as users write it. */
export const allKnown: Required<DraftFacts> = {
  today: civilDay('2026-11-21'),
  level: 2,
  name: 'Dr. Mara Quill-Vos, PhD',
  company: 'Brackwater Labs',
  who: 'I plan harbours in Norfield. I have done so for six years.',
  purpose: 'to learn how an open tide model is kept alive',
  question: 'Which licence would you choose again today?',
  talkedOn: civilDay('2026-10-14'),
  help: 'finding the harbour board.',
  outcome: 'They lent us two gauges!',
  askedOn: civilDay('2025-12-03'),
  introducer: 'Ines Park',
  toMeet: 'Tom Arden',
  toMeetFor: 'school projects\nin the museum',
  toIntroduce: 'Lea Moss',
  toIntroduceFor: 'the same stretch of coast',
  caresAbout: 'Open tide data, sailing',
  offer: 'gauge readings of ten years',
};
