import type { ComponentChildren } from 'preact';
import type { ConversationId } from '../../domain/conversation';
import type { PersonId } from '../../domain/person';
import { useAtHand } from './at-hand';

interface DashboardLinkProps {
  /** A route of the dashboard, `#/…`. */
  to: string;
  look?: 'button';
  children: ComponentChildren;
}

/** The page one has open while talking. */
export const talkRoute = (id: ConversationId) => `#/talks/${id}`;
export const personRoute = (id: PersonId) => `#/people/${id}`;

/** A link to a page of the dashboard; from elsewhere it opens in a tab of its own. */
export function DashboardLink({ to, look, children }: DashboardLinkProps) {
  const { dashboard } = useAtHand();
  const elsewhere = dashboard === '' ? {} : { target: '_blank', rel: 'noreferrer' };
  return (
    <a class={look} href={`${dashboard}${to}`} {...elsewhere}>
      {children}
    </a>
  );
}
