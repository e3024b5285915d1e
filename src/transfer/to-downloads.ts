/** Where backups that are made by themselves lie in the folder for downloads. */
const folder = 'Wellkept backups';
/** In ms: a file on the user's own disk is there long before. */
const patience = 60_000;

/** What of `chrome.downloads` this needs; it is missing until the user has allowed it. */
export type Downloads = Pick<typeof chrome.downloads, 'download' | 'search' | 'onChanged'>;

/** Waits until a download is done. Throws when it is not. */
async function finished(downloads: Downloads, id: number): Promise<void> {
  let hear = (_: chrome.downloads.DownloadDelta) => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const state = async () => (await downloads.search({ id }))[0]?.state;
  try {
    const ended = await new Promise<string | undefined>((resolve, reject) => {
      hear = (delta) => {
        if (delta.id === id && delta.state?.current !== 'in_progress')
          resolve(delta.state?.current);
      };
      downloads.onChanged.addListener(hear);
      timer = setTimeout(() => resolve(undefined), patience);
      // It may have ended before anybody listened.
      state().then((now) => now !== 'in_progress' && resolve(now), reject);
    });
    if (ended !== 'complete') throw new Error('The download was not finished.');
  } finally {
    clearTimeout(timer);
    downloads.onChanged.removeListener(hear);
  }
}

/**
 * Puts a file into the folder for downloads, without a question; one of the same name stays. Throws
 * when it is not there in the end.
 * @param url of the content: of a blob, or the content itself
 */
export async function toDownloads(downloads: Downloads, url: string, name: string): Promise<void> {
  const filename = `${folder}/${name}`;
  const id = await downloads.download({
    url,
    filename,
    saveAs: false,
    conflictAction: 'uniquify',
  });
  await finished(downloads, id);
}
