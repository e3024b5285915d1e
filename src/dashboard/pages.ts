import type { MessageKey } from '../ui/i18n';
import type { Route } from './route';

interface NamedPage {
  page: Exclude<Route['page'], 'person' | 'talk'>;
  name: MessageKey;
}

/** The pages of the navigation, in its order. */
export const pages: readonly NamedPage[] = [
  { page: 'today', name: 'today_heading' },
  { page: 'people', name: 'people_heading' },
  { page: 'introductions', name: 'introduction_list' },
  { page: 'help', name: 'helps_heading' },
  { page: 'review', name: 'review_heading' },
  { page: 'transfer', name: 'transfer_heading' },
  { page: 'settings', name: 'settings_heading' },
];

/** Pages that are reached from others, and by name. */
export const furtherPages: readonly NamedPage[] = [
  { page: 'tags', name: 'tags_heading' },
  { page: 'duplicates', name: 'duplicates_heading' },
  { page: 'sort', name: 'sort_heading' },
  { page: 'start', name: 'start_heading' },
];
