import { render } from 'preact';
import { messages } from '../ui/language';
import { guardClicks } from './click-guard';
import { emptyWhenGone } from './empty-when-gone';
import { Panel } from './panel';
import { trustedOnly } from './trusted-only';
import '../ui/base.css';
import './panel.css';

document.documentElement.lang = messages().tag;
trustedOnly(window);
guardClicks(document);
render(<Panel />, document.body);
emptyWhenGone(() => render(null, document.body));
