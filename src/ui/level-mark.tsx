import type { Level } from '../domain/level';
import type { MessageKey } from './i18n';

/** The words of each level; never a number, never a score. */
export const levelWords: Readonly<Record<Level, MessageKey>> = {
  1: 'level_well',
  2: 'level_little',
  3: 'level_notYet',
};

interface LevelMarkProps {
  /** Missing: nothing said yet, an empty place. */
  level?: Level | undefined;
  size: number;
}

/** Rings in water: the better known, the more rings. The words beside it say it, so it is hidden. */
export function LevelMark({ level, size }: LevelMarkProps) {
  // A fixed width of line on the screen: at 16 px a scaled one would blur away.
  const line = (24 / size) * (size < 20 ? 1.3 : 1.6);
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" class="level-mark">
      <g fill="none" stroke="currentColor" stroke-width={line}>
        <circle cx="12" cy="12" r="10.5" stroke-dasharray={dashes(level)} />
        {level === 1 && <circle cx="12" cy="12" r="6.9" />}
      </g>
      {(level === 1 || level === 2) && <circle cx="12" cy="12" r="3.5" fill="currentColor" />}
    </svg>
  );
}

function dashes(level: Level | undefined) {
  if (level === 3) return '3.3 3.3';
  return level ? undefined : '0.6 3.53';
}
