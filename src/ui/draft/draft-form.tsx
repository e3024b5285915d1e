import { useRef, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { coach } from '../../domain/draft/coach';
import type { TextRange } from '../../domain/draft/hint';
import { kindTraits } from '../../domain/draft/kinds';
import { mailLink } from '../../domain/draft/mail-link';
import type { DraftMessage } from '../../domain/draft/message';
import type { PersonCard } from '../../domain/person-card';
import type { Template } from '../../domain/template';
import { AskedBefore } from '../asked-before';
import { Button } from '../button';
import { TextField } from '../forms/text-field';
import { sayNumber, t } from '../i18n';
import { useBorrowedFocus } from '../use-borrowed-focus';
import { Choices } from './choices';
import { copyText } from './copy-text';
import { Hints } from './hints';
import { SaveTemplate } from './save-template';
import { Sent } from './sent';
import { type Message, useMessage } from './use-message';
import { useTemplates } from './use-templates';
import './draft.css';

interface DraftFormProps {
  card: PersonCard;
  today: CivilDay;
  /** What was being written when it was closed. */
  message: DraftMessage | undefined;
  onMessage: (message: DraftMessage | undefined) => void;
  onClose: () => void;
  getTemplates: (() => Promise<Template[]>) | undefined;
  takeFocus: boolean;
}

/** A message to somebody: begun from a template, looked at by the coach, sent by the user alone. */
export function DraftForm(props: DraftFormProps) {
  const { card, today, onClose } = props;
  const place = useRef<HTMLElement>(null);
  useBorrowedFocus(place, '[data-first]', props.takeFocus);
  const message = useMessage(card, today, props.message, props.onMessage);
  const templates = useTemplates(props.getTemplates, card);
  const { hints, words, question } = coach(message.text, message.kind, message.language);
  const traits = kindTraits[message.kind];
  const onShow = ({ start, end }: TextRange) => {
    const box = place.current?.querySelector<HTMLTextAreaElement>('textarea');
    box?.focus();
    box?.setSelectionRange(start, end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The panel closes on Escape too; the draft comes first.
    event.stopPropagation();
    onClose();
  };
  const sent = () => {
    message.forget();
    onClose();
  };
  return (
    <section class="form draft" aria-label={t('card_draft')} ref={place} onKeyDown={onKeyDown}>
      <Choices message={message} templates={templates} />
      {traits.asks && <AskedBefore card={card} />}
      <Text message={message} hasSubject={traits.hasSubject} />
      <p class="quiet">{t('draft_words', sayNumber(words), sayNumber(traits.maxWords))}</p>
      <Hints hints={hints} onShow={onShow} />
      <Ways message={message} email={card.about.email} spoken={traits.spoken} />
      {!traits.spoken && (
        <Sent
          key={message.kind}
          card={card}
          today={today}
          message={message}
          question={question}
          onSent={sent}
        />
      )}
      <SaveTemplate message={message} templates={templates}>
        <Button look="bare" onClick={onClose}>
          {t('draft_close')}
        </Button>
      </SaveTemplate>
    </section>
  );
}

function Text({ message, hasSubject }: { message: Message; hasSubject: boolean }) {
  const { subject, text, language, write } = message;
  return (
    <>
      {hasSubject && (
        <TextField
          label={t('draft_subject')}
          value={subject}
          onValue={(value) => write({ subject: value })}
        />
      )}
      <div lang={language}>
        <TextField
          label={t('draft_message')}
          long
          value={text}
          onValue={(value) => write({ text: value })}
        />
      </div>
    </>
  );
}

interface WaysProps {
  message: Message;
  email: string | undefined;
  spoken: boolean;
}

/** How it gets out of here. */
function Ways({ message: { subject, text }, email, spoken }: WaysProps) {
  const [copied, setCopied] = useState<{ text: string; worked: boolean }>();
  const copy = async (event: Event) => {
    const { currentTarget } = event;
    const form = currentTarget instanceof HTMLElement ? currentTarget.closest('.draft') : null;
    const box = form?.querySelector('textarea');
    if (box) setCopied({ text, worked: await copyText(box) });
  };
  const now = copied?.text === text ? copied : undefined;
  return (
    <div class="buttons">
      <Button look="first" onClick={copy}>
        {t('draft_copy')}
      </Button>
      {!spoken && (
        <a
          class="button"
          href={mailLink({ email, subject, text })}
          target="_blank"
          rel="noreferrer"
        >
          {t('draft_mail')}
        </a>
      )}
      <span class="quiet" aria-live="polite">
        {now && t(now.worked ? 'draft_copied' : 'draft_copyByHand')}
      </span>
    </div>
  );
}
