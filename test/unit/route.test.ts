import { expect, test } from 'vitest';
import { parseRoute } from '../../src/dashboard/route';

test.each([
  ['', { page: 'people' }],
  ['#/today', { page: 'today' }],
  ['#/review', { page: 'review' }],
  ['#/start', { page: 'start' }],
  ['#/sort', { page: 'sort' }],
  ['#/transfer', { page: 'transfer' }],
  ['#/settings', { page: 'settings' }],
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
