import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { SidePanel } from './side-panel';
import '../ui/base.css';
import '../ui/part.css';
import './side-panel.css';

keepAppearance();
document.documentElement.lang = messages().tag;
render(<SidePanel />, document.body);
