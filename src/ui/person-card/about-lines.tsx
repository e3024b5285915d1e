import type { CivilDay } from '../../domain/civil-day';
import { mailLink } from '../../domain/draft/mail-link';
import type { PersonCard } from '../../domain/person-card';
import { sayDate } from '../days';
import { t, tCount } from '../i18n';

interface AboutLinesProps {
  about: PersonCard['about'];
  today: CivilDay;
}

/** What matters before one writes, in a line or two each; all of it stands in the details. */
export function AboutLines({ about, today }: AboutLinesProps) {
  const { keyPerson, caresAbout, offers = [], email } = about;
  const ways = waysOf(about, today);
  return (
    <>
      {keyPerson && <p class="key-person">{t('introduction_key')}</p>}
      {caresAbout && (
        <p class="about-line" dir="auto">
          {t('about_cares', caresAbout)}
        </p>
      )}
      {offers.length > 0 && (
        <p class="about-line" dir="auto">
          {t('about_offer', offers.map(({ text }) => text).join('; '))}
        </p>
      )}
      {(email || ways.length > 0) && (
        <p class="quiet">
          {email && <Email email={email} />}
          {email && ways.length > 0 && ' · '}
          {ways.join(' · ')}
        </p>
      )}
    </>
  );
}

function Email({ email }: { email: string }) {
  return (
    <a href={mailLink({ email, subject: '', text: '' })} target="_blank" rel="noreferrer">
      {email}
    </a>
  );
}

function waysOf({ language, cadenceDays, pausedUntil }: PersonCard['about'], today: CivilDay) {
  const ways: string[] = [];
  if (language) {
    ways.push(t('about_writeIn', t(language === 'de' ? 'draft_german' : 'draft_english')));
  }
  if (cadenceDays === 0) ways.push(t('about_cadenceOff'));
  else if (cadenceDays) ways.push(tCount('about_every', cadenceDays));
  if (pausedUntil && pausedUntil > today) {
    ways.push(t('about_paused', sayDate(pausedUntil, today)));
  }
  return ways;
}
