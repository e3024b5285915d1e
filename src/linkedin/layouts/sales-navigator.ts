import { outermostShown } from '../shown';
import type { Layout } from '../top-card';

// Known from other projects' code only.
const heading = 'h1[data-anonymize="person-name"]';

/** Sales Navigator. Nothing on its page is known to repeat the id, so no name is believed. */
export const salesNavigator: Layout = (document) => {
  const [name] = outermostShown(document, heading);
  return name && { element: name, name };
};
