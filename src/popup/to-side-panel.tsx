import type { Settings } from '../domain/settings';
import { afterPainting } from '../messages/after-painting';
import { settings } from '../messages/settings';
import { Button } from '../ui/button';
import { t } from '../ui/i18n';
import { type Subscribe, useLive } from '../ui/use-live';

const settingsLater: Subscribe<Settings> = (listener, stop) =>
  afterPainting(() => {
    if (!stop.aborted) settings(listener, stop);
  });

/** Browsers open it only for an act of the user's, so nothing may be waited for before. */
async function open() {
  if ('sidebarAction' in chrome) await chrome.sidebarAction.open();
  else await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
  window.close();
}

/** The way to the side panel, with a word on it for those who chose to have their notes there. */
export function ToSidePanel() {
  const { value } = useLive(settingsLater);
  return (
    <>
      {value?.placement === 'side-panel' && <p class="quiet">{t('popup_sidePanelWhat')}</p>}
      <Button onClick={open}>{t('sidePanel_open')}</Button>
    </>
  );
}
