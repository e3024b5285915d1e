import type { PersonId } from '../domain/person';

/** The page itself. */
export const dashboard = '/src/dashboard/index.html';

/**
 * Where a page of the dashboard is, for every surface. Within the dashboard it stays in the tab.
 * @param page what follows `#/`, such as `sort`
 */
export function dashboardHref(page: string): string {
  return `${dashboard}#/${page}`;
}

/** A person's own page, from outside the dashboard. */
export function personHref(personId: PersonId): string {
  return dashboardHref(`people/${personId}`);
}
