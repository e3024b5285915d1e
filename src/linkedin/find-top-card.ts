import { ember } from './layouts/ember';
import { guest } from './layouts/guest';
import { salesNavigator } from './layouts/sales-navigator';
import { sdui } from './layouts/sdui';
import { sduiFirstWave } from './layouts/sdui-first-wave';
import type { Layout, TopCard } from './top-card';

/** Several are live at once, by member and session; the newest is asked first. */
const layouts: Layout[] = [sdui, sduiFirstWave, ember, guest, salesNavigator];

/** The head of the profile, in whichever layout the page has. */
export function findTopCard(document: Document): TopCard | 'unclear' | undefined {
  for (const layout of layouts) {
    const card = layout(document);
    if (card) return card;
  }
  return undefined;
}
