import type { OwnerCandidate } from '../../domain/import/brought';
import type { Preview } from '../../domain/import/preview';
import { ChoicesField } from '../../ui/forms/choices-field';
import { t, tCount } from '../../ui/i18n';
import type { Import } from './use-import';

const keyOf = ({ alias, name }: Pick<OwnerCandidate, 'alias' | 'name'>) => alias ?? name;

/** Whose export it is, where the files leave a doubt. */
export function ImportOwner({ files, preview }: { files: Import; preview: Preview }) {
  const { askOwner } = preview;
  if (!askOwner) return null;
  const { owner } = files.choices;
  const choose = (value: string) => {
    const chosen = askOwner.find((candidate) => keyOf(candidate) === value);
    if (!chosen) return;
    const { alias, name } = chosen;
    files.change({ owner: { name, ...(alias && { alias }) } });
  };
  return (
    <section class="question">
      <p>{t('import_ownerWhy')}</p>
      <ChoicesField
        label={t('import_ownerAsk')}
        value={owner && keyOf(owner)}
        onValue={choose}
        options={askOwner.map((candidate) => ({
          value: keyOf(candidate),
          label: tCount('import_ownerOf', candidate.messages, candidate.name),
        }))}
      />
    </section>
  );
}
