const address = 'src/dashboard/index.html';

/** Where a page of the dashboard opens; the names are those of the browser's address bar. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/**
 * Opens a page of the dashboard.
 * @param hash which one, such as `#/people`
 */
export async function openDashboard(
  hash: string,
  disposition: Disposition = 'newForegroundTab',
): Promise<void> {
  const url = chrome.runtime.getURL(`${address}${hash}`);
  if (disposition === 'currentTab') await chrome.tabs.update({ url });
  else await chrome.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
