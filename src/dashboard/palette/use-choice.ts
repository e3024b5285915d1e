import { useState } from 'preact/hooks';
import { change } from '../../messages/change';
import { type Failure, failureOf } from '../../ui/failure';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { goTo } from '../go-to';
import { personHref } from '../route';
import type { Option, Step } from './options';

interface Ways {
  close: () => void;
  begin: (step: Step, text?: string) => void;
  typed: string;
}

/** What happens when something is chosen; why it could not be, where it could not. */
export function useChoice({ close, begin, typed }: Ways) {
  const run = useRun();
  const [failure, setFailure] = useState<Failure>();
  const go = (href: string) => {
    close();
    return goTo(href);
  };
  const add = async (name: string) => {
    const outcome = await change({ name: 'addPeople', people: [{ name }] });
    if (outcome.person) await go(personHref(outcome.person.id));
    run.tell(outcome, t('palette_added', name));
  };
  const choose = async (option: Option) => {
    setFailure(undefined);
    switch (option.of) {
      case 'step':
        return begin(option.step);
      case 'person':
        return go(personHref(option.line.personId, option.form));
      case 'with':
      case 'page':
        return go(option.href);
      case 'add':
        return add(option.name).catch((error: unknown) => setFailure(failureOf(error)));
    }
  };
  return { choose, failure: typed === '' ? undefined : failure };
}
