import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { answeredSoon } from '../ui/live-ahead';
import { Dashboard } from './dashboard';
import { loadOtherPages, pageLoaded } from './page';
import { askPeopleAhead } from './people/people-ahead';
import { parseRoute } from './route';
import '../ui/base.css';
import './dashboard.css';
import './wide.css';

keepAppearance();
const people = askPeopleAhead(location.hash);
document.documentElement.lang = messages().tag;
const page = pageLoaded(parseRoute(location.hash));
void Promise.all([answeredSoon({ first: people }), page]).then(() => {
  render(<Dashboard />, document.body);
  loadOtherPages();
});
