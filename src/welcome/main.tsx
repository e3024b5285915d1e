import { render } from 'preact';
import { keepAppearance } from '../ui/appearance';
import { drawInLanguage } from '../ui/chosen-language';
import { Welcome } from './welcome';
import '../ui/base.css';
import './welcome.css';

keepAppearance();
drawInLanguage(() => render(<Welcome />, document.body));
