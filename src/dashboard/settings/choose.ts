import type { CommandArgs } from '../../domain/commands';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';

/** Some settings with their new values; null takes one back. */
export type Chosen = Extract<CommandArgs, { name: 'changeSettings' }>['settings'];

/** The way to set something: it holds at once and can be undone. */
export function useChoose(): (settings: Chosen) => void {
  const run = useRun();
  return (settings) => void run.act({ name: 'changeSettings', settings }, t('settings_saved'));
}
