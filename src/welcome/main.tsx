import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { messages } from '../ui/language';
import { Welcome } from './welcome';
import '../ui/base.css';
import './welcome.css';

keepAppearance();
document.documentElement.lang = messages().tag;
render(<Welcome />, document.body);
