import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { failureOf } from '../../ui/failure';
import { SelectField } from '../../ui/forms/select-field';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { saveFile } from '../talk/save-file';
import { cardsOf, tableOf } from './export-files';
import { type Exported, peopleToExport } from './people-export';
import { useWork } from './use-work';
import { WorkView } from './work-view';

type Format = 'csv' | 'excel' | 'vcard4' | 'vcard3';

function fileOf(
  format: Format,
  people: Exported[],
): { ending: string; type: string; text: string } {
  const table = { ending: 'csv', type: 'text/csv;charset=utf-8' };
  const cards = { ending: 'vcf', type: 'text/vcard;charset=utf-8' };
  switch (format) {
    case 'csv':
      return { ...table, text: tableOf(people, false) };
    case 'excel':
      return { ...table, text: tableOf(people, true) };
    case 'vcard4':
      return { ...cards, text: cardsOf(people, '4.0') };
    case 'vcard3':
      return { ...cards, text: cardsOf(people, '3.0') };
  }
}

/** People in a form that other programs read. */
export function Export() {
  const run = useRun();
  const [format, setFormat] = useState<Format>('csv');
  const work = useWork((error) => failureOf(error, 'transfer_notSaved'));
  const save = () =>
    work.start(async (tools) => {
      const people = await peopleToExport(tools);
      const { ending, type, text } = fileOf(format, people);
      const name = `wellkept-people-${currentDay()}.${ending}`;
      saveFile(name, type, text);
      run.say(tCount('transfer_exported', people.length, name));
    });
  return (
    <section class="setting">
      <h2>{t('transfer_export')}</h2>
      <p class="quiet">{t('transfer_exportWhat')}</p>
      <SelectField
        label={t('transfer_format')}
        value={format}
        onValue={setFormat}
        groups={[
          {
            options: [
              { value: 'csv', label: t('transfer_csv') },
              { value: 'excel', label: t('transfer_excel') },
              { value: 'vcard4', label: t('transfer_vcard', '4.0') },
              { value: 'vcard3', label: t('transfer_vcard', '3.0') },
            ],
          },
        ]}
      />
      <div class="buttons">
        <Button onClick={save}>{t('transfer_exportDo')}</Button>
      </div>
      <WorkView work={work} label={t('transfer_export')} />
    </section>
  );
}
