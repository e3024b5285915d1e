import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { t } from '../../ui/i18n';
import { keysWithControl } from '../keys-with-control';

interface Shortcut {
  words: string;
  keys: string;
}

const inFirefox = () => location.protocol === 'moz-extension:';

/** The keys of the extension, as the browser has them now; the user may have changed them. */
function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    let wanted = true;
    void chrome.commands.getAll().then((commands) => {
      // The button itself is the browser's, which says so.
      const own = commands.filter(({ description }) => description);
      const all = own.map(({ description = '', shortcut = '' }) => ({
        words: description,
        keys: shortcut,
      }));
      if (wanted) setShortcuts(all);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return shortcuts;
}

/** Every key there is, and where those of the browser can be changed. */
export function Shortcuts() {
  const shortcuts = useShortcuts();
  const all = [{ words: t('shortcuts_palette'), keys: keysWithControl('K') }, ...shortcuts];
  return (
    <section class="setting">
      <h2>{t('shortcuts_heading')}</h2>
      <dl class="shortcuts">
        {all.map(({ words, keys }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('shortcuts_none')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('shortcuts_sort')}</dt>
          <dd>
            <kbd>1 2 3 0</kbd>
          </dd>
        </div>
        <div>
          <dt>{t('shortcuts_save')}</dt>
          <dd>
            <kbd>{keysWithControl('Enter')}</kbd>
          </dd>
        </div>
      </dl>
      <p class="quiet">{t(inFirefox() ? 'shortcuts_firefox' : 'shortcuts_chrome')}</p>
      {!inFirefox() && (
        <div class="buttons">
          <Button onClick={() => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
            {t('shortcuts_change')}
          </Button>
        </div>
      )}
    </section>
  );
}
