import { render } from 'preact';
import { messages } from '../ui/language';
import { Dashboard } from './dashboard';
import '../ui/base.css';
import './dashboard.css';

document.documentElement.lang = messages().tag;
render(<Dashboard />, document.body);
