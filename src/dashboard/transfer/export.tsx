import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { failureOf } from '../../ui/failure';
import { SelectField } from '../../ui/forms/select-field';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { saveFile } from '../talk/save-file';
import type { Format, OutFile } from './export-files';
import { useWork } from './use-work';
import { WorkView } from './work-view';

/** What each format is good for. */
const about: Readonly<Record<Format, MessageKey>> = {
  csv: 'transfer_csvWhat',
  excel: 'transfer_excelWhat',
  google: 'transfer_googleWhat',
  vcard4: 'transfer_vcardWhat',
  vcard3: 'transfer_vcardWhat',
  markdown: 'transfer_markdownWhat',
  calendar: 'transfer_calendarWhat',
};

function sayDone(format: Format, { name, count }: OutFile): string {
  return format === 'calendar'
    ? tCount('transfer_calendarDone', count, name)
    : tCount('transfer_exported', count, name);
}

const groups = (): { label: string; options: { value: Format; label: string }[] }[] => [
  {
    label: t('transfer_tables'),
    options: [
      { value: 'csv', label: t('transfer_csv') },
      { value: 'excel', label: t('transfer_excel') },
      { value: 'google', label: t('transfer_google') },
    ],
  },
  {
    label: t('transfer_addressBooks'),
    options: [
      { value: 'vcard4', label: t('transfer_vcard', '4.0') },
      { value: 'vcard3', label: t('transfer_vcard', '3.0') },
    ],
  },
  {
    label: t('transfer_others'),
    options: [
      { value: 'markdown', label: t('transfer_markdown') },
      { value: 'calendar', label: t('transfer_calendar') },
    ],
  },
];

/** People, and what is ahead, in a form that other programs read. */
export function Export() {
  const run = useRun();
  const [format, setFormat] = useState<Format>('csv');
  const work = useWork((error) => failureOf(error, 'transfer_notSaved'));
  const save = () =>
    work.start(async (tools) => {
      const { makeFile } = await import('./export-files');
      const made = await makeFile(format, tools);
      saveFile(made.name, made.type, made.content);
      run.say(sayDone(format, made));
    });
  return (
    <section class="setting">
      <h2>{t('transfer_export')}</h2>
      <p class="quiet">{t('transfer_exportWhat')}</p>
      <SelectField
        label={t('transfer_format')}
        value={format}
        onValue={setFormat}
        groups={groups()}
      />
      <p class="quiet">{t(about[format])}</p>
      <div class="buttons">
        <Button onClick={save}>{t('transfer_exportDo')}</Button>
      </div>
      <WorkView work={work} label={t('transfer_export')} />
    </section>
  );
}
