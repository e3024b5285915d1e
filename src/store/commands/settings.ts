import type { Handler } from './handler';

export const changeSettings: Handler<'changeSettings'> = async (context, { settings }) => {
  const row = await context.tx.objectStore('settings').get('settings');
  await context.log.put('settings', {
    key: 'settings',
    settings: { ...row?.settings, ...settings },
  });
  return {};
};
