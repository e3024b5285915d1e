import { useState } from 'preact/hooks';
import type { Target } from '../../domain/commands';
import { fold } from '../../domain/fold';
import { Button } from '../button';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface NamesProps {
  /** Who gave the names. */
  helper: Target;
  names: string[];
  /** Whom the helper leads to already. */
  known: string[];
}

/** People mentioned in a talk; each becomes somebody to be introduced to with one click. */
export function Names({ helper, names, known }: NamesProps) {
  const run = useRun();
  const [added, setAdded] = useState<string[]>([]);
  const there = new Set([...known, ...added].map(fold));
  const add = async (name: string) => {
    const introduction = {
      direction: 'received',
      helper,
      target: { name },
      about: '',
    } as const;
    const args = { name: 'addIntroduction', introduction } as const;
    const failed = await run.act(args, t('talks_introductionSaved', name), true);
    if (!failed) setAdded((before) => [...before, name]);
  };
  return (
    <ul class="names" aria-label={t('talks_names')}>
      {names.map((name) => (
        <li key={name}>
          <span dir="auto">{name}</span>
          {there.has(fold(name)) ? (
            <span class="quiet">{t('talks_introductionThere')}</span>
          ) : (
            <Button aria-label={t('talks_addIntroductionTo', name)} onClick={() => add(name)}>
              {t('talks_addIntroduction')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
