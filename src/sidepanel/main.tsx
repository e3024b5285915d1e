import { render } from 'preact';
import { messages } from '../ui/language';
import { SidePanel } from './side-panel';
import '../ui/base.css';
import '../ui/part.css';
import './side-panel.css';

document.documentElement.lang = messages().tag;
render(<SidePanel />, document.body);
