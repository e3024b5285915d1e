import { render } from 'preact';
import { messages } from '../ui/language';
import { Welcome } from './welcome';
import '../ui/base.css';
import './welcome.css';

document.documentElement.lang = messages().tag;
render(<Welcome />, document.body);
