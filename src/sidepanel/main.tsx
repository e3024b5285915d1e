import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { drawInLanguage } from '../ui/chosen-language';
import { SidePanel } from './side-panel';
import '../ui/base.css';
import '../ui/part.css';
import './side-panel.css';

keepAppearance();
drawInLanguage(() => render(<SidePanel />, document.body));
