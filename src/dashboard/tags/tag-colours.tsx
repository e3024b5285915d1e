import { useId } from 'preact/hooks';
import { type TagColour, type TagLine, tagColours } from '../../domain/tag';
import { type MessageKey, t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { TagChip } from '../../ui/tags/tag-chip';

const colourWords: Readonly<Record<TagColour, MessageKey>> = {
  green: 'tags_green',
  blue: 'tags_blue',
  violet: 'tags_violet',
  rose: 'tags_rose',
  amber: 'tags_amber',
  grey: 'tags_grey',
};

/** One of a few colours, or none; each says its name. */
export function TagColours({ line: { tag, colour } }: { line: TagLine }) {
  const name = useId();
  const run = useRun();
  const choose = (next: TagColour | null) =>
    run.act({ name: 'colourTag', tag, colour: next }, t('settings_saved'));
  return (
    <fieldset>
      <legend class="legend">{t('tags_colour')}</legend>
      <div class="choices">
        <label class="choice">
          <input type="radio" name={name} checked={!colour} onChange={() => choose(null)} />
          {t('tags_noColour')}
        </label>
        {tagColours.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name={name} checked={one === colour} onChange={() => choose(one)} />
            <TagChip tag={t(colourWords[one])} colour={one} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
