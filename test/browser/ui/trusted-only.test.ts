import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { trustedOnly } from '../../../src/panel/trusted-only';

afterEach(() => document.body.replaceChildren());

test("only the user's own hand acts in the panel", async () => {
  const place = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = 'Save';
  const acted = vi.fn();
  button.addEventListener('click', acted);
  place.append(button);
  document.body.append(place);
  trustedOnly(place);

  button.click();
  expect(acted, 'a click made by a script').not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Save' }).click();
  expect(acted).toHaveBeenCalledOnce();
});
