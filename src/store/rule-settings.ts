import type { RuleSettings } from '../domain/settings';
import type { Change, SettingsRow } from './schema';

const fields = ['cadences', 'reconnectAfterYears'] as const satisfies (keyof RuleSettings)[];

function ruleSettingsOf(row: object | undefined): string {
  const { settings } = (row ?? {}) as Partial<SettingsRow>;
  return JSON.stringify(fields.map((field) => settings?.[field]));
}

/** True for a change by which the rules may say something else of everybody. */
export function rulesMayDiffer({ store, before, after }: Change): boolean {
  return store === 'settings' && ruleSettingsOf(before) !== ruleSettingsOf(after);
}
