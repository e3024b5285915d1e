import { useState } from 'preact/hooks';
import { type TagLine, tagKey, tidyTag } from '../../domain/tag';
import { Form } from '../../ui/forms/form';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { useForm } from '../../ui/forms/use-form';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';

interface TagNameProps {
  line: TagLine;
  all: readonly TagLine[];
  onClose: () => void;
}

/** Another name for a tag; the name of another tag makes the two one, and that is said before. */
export function TagName({ line: { tag, people }, all, onClose }: TagNameProps) {
  const run = useRun();
  const [name, setName] = useState(tag);
  const others = all.filter((one) => tagKey(one.tag) !== tagKey(tag));
  const other = others.find((one) => tagKey(one.tag) === tagKey(name));
  const { failure, submit } = useForm(async () => {
    if (tidyTag(name) === tag) {
      onClose();
      return undefined;
    }
    const args = { name: 'renameTag', tag, to: name, merge: other !== undefined } as const;
    const said = other
      ? t('tags_merged', tag, other.tag)
      : tCount('tags_renamed', people, tidyTag(name));
    const failed = await run.save(args, said, true);
    if (!failed) onClose();
    return failed;
  });
  return (
    <Form label={t('tags_editOf', tag)} onSubmit={submit} onCancel={onClose}>
      <TextField label={t('tags_name')} value={name} onValue={setName} failure={failure} first />
      {others.length > 0 && (
        <SelectField
          label={t('tags_merge')}
          value={other?.tag ?? ''}
          onValue={(into) => setName(into || tag)}
          groups={[
            {
              options: [
                { value: '', label: t('tags_mergeNone') },
                ...others.map((one) => ({ value: one.tag, label: one.tag })),
              ],
            },
          ]}
        />
      )}
      {other && <p class="quiet">{t('tags_mergeWhat', tag, other.tag)}</p>}
    </Form>
  );
}
