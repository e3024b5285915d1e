import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { answeredSoon } from '../ui/live-ahead';
import { Dashboard } from './dashboard';
import { askPeopleAhead } from './people/people-ahead';
import '../ui/base.css';
import './dashboard.css';

keepAppearance();
const people = askPeopleAhead(location.hash);
document.documentElement.lang = messages().tag;
void answeredSoon({ first: people }).then(() => render(<Dashboard />, document.body));
