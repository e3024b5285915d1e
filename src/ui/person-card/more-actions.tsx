import { Button } from '../button';
import { t } from '../i18n';
import { later } from '../later';
import type { OpenedFormProps } from './opened-form';
import { Rarer } from './rarer-actions';

const OpenedForm = later(
  () => import('./opened-form').then((module) => module.OpenedForm),
  ({ forms }) => forms.setOpen(undefined),
);

const openers = [
  ['log', 'card_log'],
  ['plan', 'card_plan'],
  ['message', 'card_draft'],
  ['introduction', 'card_introduce'],
] as const;

/** What can be done for the person at any time, and the form of it once chosen. */
export function MoreActions(props: OpenedFormProps) {
  const { open, setOpen } = props.forms;
  return (
    <div class="more-actions">
      <div class="buttons openers">
        {openers.map(([form, words]) => (
          <Button
            key={form}
            aria-expanded={open === form}
            onClick={() => setOpen(open === form ? undefined : form)}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <Rarer card={props.card} forms={props.forms} />
      {open && <OpenedForm {...props} />}
    </div>
  );
}
