import { useState } from 'preact/hooks';
import type { AskMedium } from '../../domain/ask';
import type { CivilDay } from '../../domain/civil-day';
import type { CommandArgs } from '../../domain/commands';
import { kindTraits } from '../../domain/draft/kinds';
import type { InteractionKind } from '../../domain/interaction';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { refused } from '../failure';
import { FailureText } from '../field';
import { SelectField } from '../forms/select-field';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { kindWords } from '../forms/words';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { Message } from './use-message';

const ways = ['message', 'email', 'letter'] as const satisfies readonly (AskMedium &
  InteractionKind)[];
type Way = (typeof ways)[number];

interface SentProps {
  card: PersonCard;
  today: CivilDay;
  message: Message;
  /** The question in the draft, if it holds one. */
  question: string;
  onSent: () => void;
}

/** Once it went its way: logs it, and notes what it asks for. The extension itself never sends. */
export function Sent({ card, today, message, question, onSent }: SentProps) {
  const run = useRun();
  const { asks, loggedAs } = kindTraits[message.kind];
  const [way, setWay] = useState<Way>(card.about.email ? 'email' : 'message');
  const [chosen, setNoted] = useState<boolean>();
  const [typed, setWhat] = useState<string>();
  const noted = asks && (chosen ?? question !== '');
  const what = typed ?? question;
  const { failure, failureAt, submit } = useForm(async () => {
    if (message.text.trim() === '') return refused('what-empty');
    const { target } = card;
    const { text } = message;
    const kind = loggedAs ?? way;
    const args: CommandArgs = noted
      ? { name: 'addAsk', target, ask: { what, medium: way, askedOn: today, text } }
      : {
          name: 'logInteraction',
          target,
          interaction: { kind, day: today, direction: 'out', text },
        };
    const failed = await run.save(args, t(noted ? 'draft_sentNoted' : 'log_saved'));
    if (!failed) onSent();
    return failed;
  });
  const atWhat = noted ? failureAt('what') : undefined;
  return (
    <form class="form sent" aria-label={t('draft_afterSending')} noValidate onSubmit={submit}>
      {!loggedAs && (
        <SelectField
          label={t('draft_way')}
          value={way}
          onValue={setWay}
          groups={[{ options: ways.map((value) => ({ value, label: t(kindWords[value]) })) }]}
        />
      )}
      {asks && (
        <label class="choice">
          <input
            type="checkbox"
            checked={noted}
            onChange={(event) => setNoted(event.currentTarget.checked)}
          />
          {t('draft_noteAsk')}
        </label>
      )}
      {noted && (
        <TextField label={t('draft_asked')} value={what} onValue={setWhat} failure={atWhat} />
      )}
      <FailureText failure={atWhat ? undefined : failure} />
      <div class="buttons">
        <Button submit>{t('draft_sent')}</Button>
      </div>
    </form>
  );
}
