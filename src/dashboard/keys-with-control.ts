import { t } from '../ui/i18n';

const onMac = () => /mac|iphone|ipad/i.test(navigator.platform);

/** A key pressed together with Ctrl, or with ⌘ on a Mac, as this keyboard names them. */
export function keysWithControl(key: 'K' | 'Enter'): string {
  if (onMac()) return key === 'K' ? '⌘K' : '⌘ Enter';
  return `${t('shortcuts_control')}+${key}`;
}
