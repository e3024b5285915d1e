import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { drawInLanguage } from '../ui/chosen-language';
import { answeredSoon, liveAhead } from '../ui/live-ahead';
import { cardInTab, Popup, today } from './popup';
import '../ui/base.css';
import './popup.css';

// The day first: it is what every popup waits for.
const ahead = { today: liveAhead(today), card: liveAhead(cardInTab) };
keepAppearance();
drawInLanguage(
  () => render(<Popup ahead={ahead} />, document.body),
  answeredSoon(ahead.today, ahead.card),
);
