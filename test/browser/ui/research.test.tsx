import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ResearchPage } from '../../../src/dashboard/research/research-page';
import { studies } from '../../../src/domain/studies';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

test('every study says what it found, what not, where it is used, and how to look it up', async () => {
  show(<ResearchPage />);
  const articles = page.getByRole('article');
  await expect.element(articles).toHaveLength(Object.keys(studies).length);
  for (const article of articles.elements()) {
    const told = [...article.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(told).toEqual(['What was found', 'What was not', 'Where it is used']);
    expect(article.textContent).toMatch(/doi:10\.\d{4}\//);
    expect(article.querySelector('a'), 'nothing is requested from elsewhere').toBeNull();
  }
});

test('the study a prompt led to has the focus', async () => {
  show(<ResearchPage study="liu-2022" />);
  await expect.element(page.getByRole('heading', { name: 'Getting in touch' })).toHaveFocus();
});

test('a study nobody knows shows them all', async () => {
  show(<ResearchPage study="nobody-1999" />);
  await expect.element(page.getByRole('heading', { name: 'Research' })).toBeVisible();
});
