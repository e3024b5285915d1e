import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../../src/ui/button';
import { Form } from '../../../src/ui/forms/form';
import { later as loadedLater } from '../../../src/ui/later';
import { alert, button, keyboard, later, press } from './card-on-screen';
import { clearPage, show } from './setting';

interface NoteFormProps {
  onClose: () => void;
}

function NoteForm({ onClose }: NoteFormProps) {
  return (
    <Form label="A form" onSubmit={(event) => event.preventDefault()} onCancel={onClose}>
      <input aria-label="Words" data-first />
    </Form>
  );
}

/** A button that opens a form which is not loaded yet, in something that closes on Escape. */
function showOpener() {
  const loading = later<typeof NoteForm>();
  const Later = loadedLater(
    () => loading.promise,
    ({ onClose }: NoteFormProps) => onClose(),
  );
  function Opener() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <div hidden={open}>
          <Button onClick={() => setOpen(true)}>Open</Button>
        </div>
        {open && <Later onClose={() => setOpen(false)} />}
      </>
    );
  }
  show(<Opener />);
  return loading;
}

const heardAround = vi.fn();
const listen = (event: KeyboardEvent) => event.key === 'Escape' && heardAround();

beforeEach(() => {
  clearPage();
  heardAround.mockClear();
  document.addEventListener('keydown', listen);
});
afterEach(() => {
  document.removeEventListener('keydown', listen);
  clearPage();
});

test('Escape before a form is there closes it, and nothing around it', async () => {
  const loading = showOpener();
  await press('Open');
  await expect.element(button('Open')).not.toBeInTheDocument();
  await keyboard('{Escape}');
  await expect.element(button('Open')).toHaveFocus();
  expect(heardAround).not.toHaveBeenCalled();
  loading.resolve(NoteForm);
  await press('Open');
  await expect.element(page.getByRole('textbox', { name: 'Words' })).toHaveFocus();
});

test('once it is there it closes by itself, and Escape means what is around again', async () => {
  const loading = showOpener();
  await press('Open');
  loading.resolve(NoteForm);
  await expect.element(page.getByRole('textbox', { name: 'Words' })).toHaveFocus();
  await keyboard('{Escape}');
  await expect.element(button('Open')).toHaveFocus();
  expect(heardAround).not.toHaveBeenCalled();
  await keyboard('{Escape}');
  expect(heardAround).toHaveBeenCalledOnce();
});

test('Escape closes what could not be loaded', async () => {
  const loading = showOpener();
  await press('Open');
  loading.reject(new Error('gone'));
  await expect.element(alert()).toBeVisible();
  await keyboard('{Escape}');
  await expect.element(button('Open')).toHaveFocus();
  expect(heardAround).not.toHaveBeenCalled();
});
