import { expect, test } from 'vitest';
import { parseRoute } from '../../src/dashboard/route';

const someone = '00000000-0000-4000-8000-000000000001';

test.each([
  ['', { page: 'people' }],
  ['#/today', { page: 'today' }],
  ['#/review', { page: 'review' }],
  ['#/start', { page: 'start' }],
  ['#/sort', { page: 'sort' }],
  ['#/transfer', { page: 'transfer' }],
  ['#/settings', { page: 'settings' }],
  ['#/tags', { page: 'tags' }],
  ['#/duplicates', { page: 'duplicates' }],
  [`#/people/${someone}`, { page: 'person', personId: someone }],
  [`#/people/${someone}/log`, { page: 'person', personId: someone, form: 'log' }],
  [`#/people/${someone}/erase`, { page: 'person', personId: someone }],
  ['#/research', { page: 'research', study: undefined }],
  ['#/research/liu-2022', { page: 'research', study: 'liu-2022' }],
  ['#/people/not-an-id', { page: 'people' }],
  ['#/nowhere', { page: 'people' }],
  ['#/people?q=mara&level=2', { page: 'people', view: 'q=mara&level=2' }],
  ['#/people?q=what%3F/or?', { page: 'people', view: 'q=what%3F/or?' }],
  ['#/today?q=mara', { page: 'today' }],
])('%j shows %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
