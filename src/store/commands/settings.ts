import type { Handler } from './handler';
import { withChanges } from './with-changes';

export const changeSettings: Handler<'changeSettings'> = async (context, { settings }) => {
  const row = await context.tx.objectStore('settings').get('settings');
  await context.log.put('settings', {
    key: 'settings',
    settings: withChanges({ ...row?.settings }, settings),
  });
  return {};
};
