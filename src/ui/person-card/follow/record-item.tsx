import type { ComponentChildren } from 'preact';
import type { CommandArgs } from '../../../domain/commands';
import { Button } from '../../button';
import { t } from '../../i18n';
import { useRun } from '../../results/run';

interface RecordItemProps {
  /** When, and how it stands. */
  head: string;
  /** What it is about, in the user's words. */
  text?: string | undefined;
  /** What Delete says of it to those who listen. */
  named: string;
  record: Extract<CommandArgs, { name: 'deleteRecord' }>['record'];
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** One line of a record section: how it stands, what it is, what can be done. */
export function RecordItem({ head, text, named, record, children }: RecordItemProps) {
  const run = useRun();
  return (
    <li>
      <div class="record-head">
        <span>{head}</span>
        <span class="record-buttons">
          <Button
            look="bare"
            aria-label={t('record_deleteOf', named)}
            onClick={() => run.act({ name: 'deleteRecord', record }, t('record_deleted'), true)}
          >
            {t('record_delete')}
          </Button>
        </span>
      </div>
      {text && (
        <p class="words" dir="auto">
          {text}
        </p>
      )}
      {children}
    </li>
  );
}
