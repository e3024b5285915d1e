import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { answeredSoon, liveAhead } from '../ui/live-ahead';
import { cardInTab, Popup, today } from './popup';
import '../ui/base.css';
import './popup.css';

// The day first: it is what every popup waits for.
const ahead = { today: liveAhead(today), card: liveAhead(cardInTab) };
keepAppearance();
document.documentElement.lang = messages().tag;
void answeredSoon(ahead.today, ahead.card).then(() =>
  render(<Popup ahead={ahead} />, document.body),
);
