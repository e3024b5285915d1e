import type { TwinSide } from '../../domain/duplicates';
import { type MergedField, mergedFields } from '../../domain/merged-fields';
import { sayDate } from '../../ui/days';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { levelWords } from '../../ui/level-mark';

export const fieldWords: Readonly<Record<MergedField, MessageKey>> = {
  name: 'details_name',
  headline: 'details_headline',
  company: 'details_company',
  email: 'about_email',
  level: 'people_level',
  connectedOn: 'details_connectedOn',
  caresAbout: 'about_caresAbout',
  offers: 'duplicates_offers',
  language: 'about_language',
  cadenceDays: 'about_cadence',
  pausedUntil: 'about_pausedUntil',
};

/** What a record says in a field, in words; empty when it says nothing. */
export function sayField(field: MergedField, { person }: TwinSide): string {
  switch (field) {
    case 'name':
    case 'headline':
    case 'company':
    case 'email':
    case 'caresAbout':
      return person[field] ?? '';
    case 'level':
      return person.level ? t(levelWords[person.level]) : '';
    case 'connectedOn':
    case 'pausedUntil': {
      const day = person[field];
      return day ? sayDate(day) : '';
    }
    case 'offers':
      return (person.offers ?? []).map(({ text }) => text).join('; ');
    case 'language':
      return person.language ? t(person.language === 'de' ? 'draft_german' : 'draft_english') : '';
    case 'cadenceDays':
      if (person.cadenceDays === undefined) return '';
      return person.cadenceDays === 0
        ? t('about_cadenceOff')
        : tCount('about_every', person.cadenceDays);
  }
}

/** Fields in which at least one of the two says something. */
export function saidFields(sides: readonly [TwinSide, TwinSide]): MergedField[] {
  return mergedFields.filter((field) => sides.some((side) => sayField(field, side) !== ''));
}

/** True when both say something, and not the same: only then there is something to choose. */
export function differs(field: MergedField, [one, other]: readonly [TwinSide, TwinSide]): boolean {
  const [a, b] = [sayField(field, one), sayField(field, other)];
  return a !== '' && b !== '' && a !== b;
}
