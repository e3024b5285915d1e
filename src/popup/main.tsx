import { render } from 'preact';
import { messages } from '../ui/language';
import { Popup } from './popup';
import '../ui/base.css';
import './popup.css';

document.documentElement.lang = messages().tag;
render(<Popup />, document.body);
