import type { Appearance, Settings } from '../../domain/settings';
import { useChoose } from './choose';
import { type Choice, OneChoice } from './one-choice';

const choices: readonly Choice<Appearance>[] = [
  { value: null, words: 'appearance_system' },
  { value: 'light', words: 'appearance_light' },
  { value: 'dark', words: 'appearance_dark' },
];

/** Light or dark, on every surface. */
export function AppearanceChoice({ settings: { appearance } }: { settings: Settings }) {
  const choose = useChoose();
  return (
    <OneChoice
      heading="appearance_heading"
      choices={choices}
      chosen={appearance}
      onChoose={(value) => choose({ appearance: value })}
    />
  );
}
