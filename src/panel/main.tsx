import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { answeredSoon, liveAhead } from '../ui/live-ahead';
import { guardClicks } from './click-guard';
import { emptyWhenGone } from './empty-when-gone';
import { keepInside } from './keep-inside';
import { cardInThisTab, Panel } from './panel';
import { trustedOnly } from './trusted-only';
import '../ui/base.css';
import './panel.css';

const ahead = liveAhead(cardInThisTab);
keepAppearance();
document.documentElement.lang = messages().tag;
trustedOnly(window);
keepInside(document);
guardClicks(document, (deaf) => document.documentElement.toggleAttribute('data-deaf', deaf));
void answeredSoon(ahead).then(() => {
  render(<Panel ahead={ahead} />, document.body);
  emptyWhenGone(() => render(null, document.body));
});
