import type { CommandArgs } from '../../domain/commands';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { Handler } from './handler';
import { withChanges } from './with-changes';

type Chosen = Extract<CommandArgs, { name: 'changeSettings' }>['settings'];

function quietDaysAfter(before: number[], { weekday, quiet }: NonNullable<Chosen['quietDay']>) {
  const others = before.filter((day) => day !== weekday);
  return quiet ? [...others, weekday].sort((a, b) => a - b) : others;
}

/** The settings after a choice. Rhythms and quiet days are changed one by one. */
function chosenFrom(before: Partial<Settings>, { cadences, quietDay, ...others }: Chosen) {
  const { cadences: rhythms, quietDays } = { ...defaultSettings, ...before };
  return withChanges(before, {
    ...others,
    ...(cadences && { cadences: { ...rhythms, ...cadences } }),
    ...(quietDay && { quietDays: quietDaysAfter(quietDays, quietDay) }),
  });
}

export const changeSettings: Handler<'changeSettings'> = async (context, { settings }) => {
  const row = await context.tx.objectStore('settings').get('settings');
  await context.log.put('settings', {
    key: 'settings',
    settings: chosenFrom({ ...row?.settings }, settings),
  });
  return {};
};
