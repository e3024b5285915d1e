import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { drawInLanguage } from '../ui/chosen-language';
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
const page = pageLoaded(parseRoute(location.hash));
const ready = Promise.all([answeredSoon({ first: people }), page]);
drawInLanguage(() => render(<Dashboard />, document.body), ready);
void ready.then(loadOtherPages);
