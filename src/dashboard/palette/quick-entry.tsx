import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { later } from '../../ui/later';
import { keysWithControl } from '../keys-with-control';

const Palette = later(
  () => import('./palette').then((module) => module.Palette),
  ({ onClose }) => onClose(),
);

function isPaletteKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing;
}

/** The button and the keys that open the palette. The page under it stays as it is, with all typed. */
export function QuickEntry() {
  const [open, setOpen] = useState(false);
  // With the first painting: who sees the button may press its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      if (!event.repeat) setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        class="quick-entry"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span>{t('palette_heading')}</span>
        <kbd>{keysWithControl('K')}</kbd>
      </button>
      {open && <Palette onClose={() => setOpen(false)} />}
    </>
  );
}
