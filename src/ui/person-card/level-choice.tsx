import { useEffect, useId, useState } from 'preact/hooks';
import type { Level } from '../../domain/level';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';
import { LevelMark, levelWords } from '../level-mark';
import { useRun } from '../results/run';
import { calledOn } from './called';
import './level-choice.css';

const levels: readonly Level[] = [1, 2, 3];

/** How well one knows the person, in three words and as rings. */
export function LevelChoice({ card }: { card: PersonCard }) {
  const run = useRun();
  const name = useId();
  const question = useId();
  const [wanted, setWanted] = useState<Level>();
  // The level that arrives settles what was wanted.
  useEffect(() => setWanted(undefined), [card.level]);
  const shown = wanted ?? card.level;
  const choose = async (level: Level) => {
    setWanted(level);
    const args = { name: 'setLevel', target: card.target, level } as const;
    if (await run.act(args, t('level_saved'))) setWanted(undefined);
  };
  return (
    <div class="level-choice" role="radiogroup" aria-labelledby={question}>
      <p class="quiet" id={question}>
        {t('level_question', calledOn(card))}
      </p>
      <div class="levels">
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name={name}
              checked={shown === level}
              onChange={() => choose(level)}
            />
            <LevelMark level={level} size={20} />
            <span>{t(levelWords[level])}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
