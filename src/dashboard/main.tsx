import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { Dashboard } from './dashboard';
import '../ui/base.css';
import './dashboard.css';

keepAppearance();
document.documentElement.lang = messages().tag;
render(<Dashboard />, document.body);
