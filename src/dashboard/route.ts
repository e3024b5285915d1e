import { useLayoutEffect, useState } from 'preact/hooks';
import type { ConversationId } from '../domain/conversation';
import type { PersonId } from '../domain/person';

/** Pages that their name is all the address of. */
const plainPages = [
  'today',
  'people',
  'introductions',
  'help',
  'review',
  'transfer',
  'settings',
  'start',
  'sort',
  'tags',
  'duplicates',
] as const;

/** What the dashboard shows, as its address says: it can be bookmarked and gone back to. */
export type Route =
  | { page: Exclude<(typeof plainPages)[number], 'people'> }
  /** With the view of the list, as its address says it (`people/view-address.ts`). */
  | { page: 'people'; view?: string }
  /** With the study that a prompt led to. */
  | { page: 'research'; study?: string | undefined }
  /** With the form that is to be open. */
  | { page: 'person'; personId: PersonId; form?: PersonForm }
  | { page: 'talk'; conversationId: ConversationId };

const personForms = ['log', 'plan'] as const;
export type PersonForm = (typeof personForms)[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isPersonId = (text: string): text is PersonId => uuid.test(text);
const isConversationId = (text: string): text is ConversationId => uuid.test(text);

/** The route of an address's hash (`#/people/<id>`); People for anything unknown. */
export function parseRoute(hash: string): Route {
  const [path = '', view] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page, id, form] = path.split('/');
  if (page === 'people' && id && isPersonId(id)) {
    const wanted = personForms.find((one) => one === form);
    return { page: 'person', personId: id, ...(wanted && { form: wanted }) };
  }
  if (page === 'talks' && id && isConversationId(id)) return { page: 'talk', conversationId: id };
  if (page === 'research') return { page, study: id };
  const plain = plainPages.find((one) => one === page) ?? 'people';
  return plain === 'people' ? { page: plain, ...(view && { view }) } : { page: plain };
}

/** The address of a person's page within the dashboard, with a form of it open. */
export function personHref(personId: PersonId, form?: PersonForm): string {
  return form ? `#/people/${personId}/${form}` : `#/people/${personId}`;
}

/**
 * Goes to another address within the dashboard, at once.
 * @param replace leaves no step to go back to, as while somebody types
 */
export function goTo(hash: string, replace = false): void {
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The route of the moment; follows the address bar. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // In step with the first painting: an address that changes right after it must not be missed.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
