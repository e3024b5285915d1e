import type { OutPerson } from '../../transfer/out-person';
import { say, t } from '../../ui/i18n';
import { levelWords } from '../../ui/level-mark';
import type { Exported } from './people-export';

/** A person as files for other programs tell of them, in the user's language. */
export function outPerson({ person, line, profile, notes }: Exported): OutPerson {
  const { id, headline, company, role, email, connectedOn, level, tags } = person;
  const { called, lastContact, lastLive, next } = line;
  return {
    id,
    called: person.name ?? called,
    headline,
    company,
    role,
    email,
    profile,
    connectedOn,
    level: level && t(levelWords[level]),
    lastContact,
    lastLive,
    next: next && { day: next.day, action: say(next.action) },
    tags,
    notes,
  };
}
