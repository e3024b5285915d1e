import type { CivilDay } from '../../domain/civil-day';
import type { Failure } from '../failure';
import { DayField } from '../forms/day-field';
import { SelectField } from '../forms/select-field';
import { TextField } from '../forms/text-field';
import { t, tCount } from '../i18n';
import { OfferFields } from '../talk/offer-fields';
import type { AboutDraft, Cadence } from './about-draft';
import '../talk/talk.css';

interface AboutFieldsProps {
  value: AboutDraft;
  onChange: (change: Partial<AboutDraft>) => void;
  today: CivilDay;
  /** Why the pause was turned down. */
  atPause: Failure | undefined;
}

/** What is said of a person beside name and work. */
export function AboutFields({ value, onChange, today, atPause }: AboutFieldsProps) {
  return (
    <>
      <TextField
        label={t('about_caresAbout')}
        long
        value={value.caresAbout}
        onValue={(caresAbout) => onChange({ caresAbout })}
      />
      <OfferFields value={value.offers} onValue={(offers) => onChange({ offers })} standing={[]} />
      <div class="side-by-side">
        <TextField
          label={t('about_email')}
          value={value.email}
          onValue={(email) => onChange({ email })}
        />
        <LanguageField value={value.language} onValue={(language) => onChange({ language })} />
      </div>
      <CadenceField value={value.cadence} onValue={(cadence) => onChange({ cadence })} />
      <DayField
        label={t('about_pausedUntil')}
        value={value.pausedUntil}
        onValue={(pausedUntil) => onChange({ pausedUntil })}
        min={today}
        failure={atPause}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={value.keyPerson}
          onChange={(event) => onChange({ keyPerson: event.currentTarget.checked })}
        />
        {t('about_keyPerson')}
      </label>
    </>
  );
}

interface OneOf<Value> {
  value: Value;
  onValue: (value: Value) => void;
}

function LanguageField({ value, onValue }: OneOf<AboutDraft['language']>) {
  return (
    <SelectField
      label={t('about_language')}
      value={value}
      onValue={onValue}
      groups={[
        {
          options: [
            { value: '', label: t('about_languageOpen') },
            { value: 'en', label: t('draft_english') },
            { value: 'de', label: t('draft_german') },
          ],
        },
      ]}
    />
  );
}

/** A week to a year, in days. */
const rhythms = [7, 14, 30, 60, 90, 180, 365] as const;

function CadenceField({ value, onValue }: OneOf<Cadence>) {
  const own = value === 'level' ? [] : [Number(value)];
  const days = [...new Set([...rhythms, ...own])].filter((one) => one > 0).sort((a, b) => a - b);
  return (
    <SelectField<Cadence>
      label={t('about_cadence')}
      value={value}
      onValue={onValue}
      groups={[
        {
          options: [
            { value: 'level', label: t('about_cadenceByLevel') },
            ...days.map((one) => ({
              value: `${one}` as const,
              label: tCount('about_every', one),
            })),
            { value: '0', label: t('about_cadenceOff') },
          ],
        },
      ]}
    />
  );
}
