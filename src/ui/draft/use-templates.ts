import { useEffect, useState } from 'preact/hooks';
import type { PersonCard } from '../../domain/person-card';
import type { Template } from '../../domain/template';

/**
 * The user's own drafts, asked for again whenever the card has news: something was written then,
 * perhaps a template. Without an answer there are none, and ours remain.
 */
export function useTemplates(
  getTemplates: (() => Promise<Template[]>) | undefined,
  card: PersonCard,
): Template[] {
  const [templates, setTemplates] = useState<Template[]>([]);
  useEffect(() => {
    let overtaken = false;
    getTemplates?.().then(
      (found) => overtaken || setTemplates(found),
      () => {},
    );
    return () => {
      overtaken = true;
    };
  }, [getTemplates, card]);
  return templates;
}
