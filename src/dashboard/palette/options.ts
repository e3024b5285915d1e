import { fold, wordsOf } from '../../domain/fold';
import type { PersonLine } from '../../domain/person-line';
import { t } from '../../ui/i18n';
import { furtherPages, pages } from '../pages';
import { type PersonForm, personHref } from '../route';

/** What the box asks for: anything, or whom something is to be done with, or a name. */
export type Step = 'any' | PersonForm | 'add';

/** One thing that can be chosen. */
export type Option = { id: string } & (
  | { of: 'person'; line: PersonLine; form?: PersonForm }
  | { of: 'step'; step: Exclude<Step, 'any'>; label: string }
  | { of: 'with'; href: string; label: string }
  | { of: 'page'; href: string; label: string }
  | { of: 'add'; name: string; label: string }
);

const personOption = (line: PersonLine, form?: PersonForm): Option => ({
  of: 'person',
  id: line.personId,
  line,
  ...(form && { form }),
});

/** What can be done with somebody found, beside opening their page. */
function withPerson({ personId, called }: PersonLine): Option[] {
  return [
    {
      of: 'with',
      id: 'with-log',
      href: personHref(personId, 'log'),
      label: t('palette_logWith', called),
    },
    {
      of: 'with',
      id: 'with-plan',
      href: personHref(personId, 'plan'),
      label: t('palette_planWith', called),
    },
  ];
}

function steps(): Option[] {
  return [
    { of: 'step', id: 'step-log', step: 'log', label: t('palette_log') },
    { of: 'step', id: 'step-plan', step: 'plan', label: t('palette_plan') },
    { of: 'step', id: 'step-add', step: 'add', label: t('palette_add') },
  ];
}

function pageOptions(): Option[] {
  return [...pages, ...furtherPages].map(({ page, name }) => ({
    of: 'page',
    id: `page-${page}`,
    href: `#/${page}`,
    label: t('palette_goTo', t(name)),
  }));
}

/** True when each word that was typed begins a word of the label. */
function fits(label: string, typed: string): boolean {
  const words = wordsOf(label);
  return wordsOf(typed).every((term) => words.some((word) => word.startsWith(term)));
}

function labelled(options: Option[], typed: string): Option[] {
  return options.filter((option) => 'label' in option && fits(option.label, typed));
}

function addOption(name: string): Option[] {
  return name ? [{ of: 'add', id: 'add', name, label: t('palette_addNamed', name) }] : [];
}

/**
 * What can be chosen, best first.
 * @param found who fits what is typed
 */
export function optionsFor(step: Step, typed: string, found: readonly PersonLine[]): Option[] {
  const name = typed.trim();
  switch (step) {
    case 'log':
    case 'plan':
      return found.map((line) => personOption(line, step));
    case 'add':
      return [...addOption(name), ...sameNamed(name, found)];
    case 'any':
      if (!name) return [...steps(), ...pageOptions()];
      return [...labelled([...steps(), ...pageOptions()], name), ...anybody(name, found)].sort(
        byPlace,
      );
  }
}

/** Somebody of that name is kept already: rather open their page. */
function sameNamed(name: string, found: readonly PersonLine[]): Option[] {
  const same = found.filter(({ called }) => fold(called).trim() === fold(name));
  return same.map((line) => personOption(line));
}

function anybody(name: string, found: readonly PersonLine[]): Option[] {
  const [first] = found;
  const people = found.map((line) => personOption(line));
  return [...people, ...(first ? withPerson(first) : []), ...addOption(name)];
}

const places: readonly Option['of'][] = ['person', 'with', 'step', 'page', 'add'];

function byPlace(a: Option, b: Option): number {
  return places.indexOf(a.of) - places.indexOf(b.of);
}
