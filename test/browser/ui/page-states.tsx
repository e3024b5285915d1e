import type { ComponentChildren } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { DuplicatesPage } from '../../../src/dashboard/duplicates/duplicates-page';
import { QuickEntry } from '../../../src/dashboard/palette/quick-entry';
import { PeoplePage } from '../../../src/dashboard/people/people-page';
import { PersonPage } from '../../../src/dashboard/person-page';
import { ResearchPage } from '../../../src/dashboard/research/research-page';
import { ReviewPage } from '../../../src/dashboard/review/review-page';
import { SettingsPage } from '../../../src/dashboard/settings-page';
import { SortPage } from '../../../src/dashboard/sort/sort-page';
import { StartPage } from '../../../src/dashboard/start/start-page';
import { TagsPage } from '../../../src/dashboard/tags/tags-page';
import { TransferPage } from '../../../src/dashboard/transfer/transfer-page';
import { addDays, civilDay, civilTime } from '../../../src/domain/civil-day';
import { defaultSettings } from '../../../src/domain/settings';
import { change } from '../../../src/messages/change';
import { writeBackup } from '../../../src/transfer/backup';
import { currentDay } from '../../../src/ui/clock';
import { type MessageKey, t, tCount } from '../../../src/ui/i18n';
import { Results } from '../../../src/ui/results/results';
import { rows } from '../../unit/transfer/rows';
import { crowd } from './crowd';
import { fakeExtension } from './fake-extension';
import { keptCard, personId } from './people';
import { emptyReview, goodReview, stillReview } from './reviews';
import { foundPeople, manyTags, twoMaras } from './twins';
import '../../../src/dashboard/dashboard.css';

type Given = Partial<ReturnType<typeof fakeExtension>['state']>;

/** A page of the dashboard as it is with a background that answers so. */
function on(content: ComponentChildren, given: Given = {}) {
  Object.assign(fakeExtension(null).state, given);
  return inPage(content);
}

function inPage(content: ComponentChildren) {
  return (
    <Results run={change} key={Math.random()}>
      <main>{content}</main>
    </Results>
  );
}

async function backupOf(name: string): Promise<File> {
  async function* pieces() {
    yield rows;
  }
  const { file } = await writeBackup({ version: '0.2.0', madeOn: currentDay() }, pieces());
  return new File([file], name);
}
const choose = (file: File) =>
  userEvent.upload(page.getByLabelText(t('transfer_restoreFrom'), { exact: true }), file);

const seen = (key: MessageKey) =>
  page.getByRole('heading', { name: t(key) }).click({ trial: true });
const press = (key: MessageKey) => page.getByRole('button', { name: t(key), exact: true }).click();
const pressIn = (key: MessageKey) => page.getByRole('button', { name: t(key) }).click();
const names = (text: string) => page.getByLabelText(t('start_names')).fill(text);
const taggedCard = () => {
  const levels = [
    { level: 3 as const, day: civilDay('2025-03-03') },
    { level: 2 as const, day: civilDay('2026-10-14') },
  ];
  const tags = [
    { tag: 'Harbour', colour: 'blue' as const },
    { tag: 'Board of the harbour and of the tidal museum' },
  ];
  return keptCard({ tags, about: { levels } });
};
const unsorted = Array.from({ length: 12 }, (_, at) => ({
  personId: personId(at + 1),
  called: at === 0 ? 'Wilhelmina Brackwater-Hallingdalsen' : `Person ${at}`,
  headline: 'Tidal engineer, harbour board member and teacher of the slow arts of dredging',
  company: 'Brackwater Labs',
}));
const reminded = { ...defaultSettings, reminderTime: civilTime('09:00'), quietDays: [6, 7] };

const people = (address = '') => <PeoplePage address={address} />;
const chooseAll = () =>
  page.getByRole('checkbox', { name: t('people_chooseAll') }).click({ force: true });

/** Pages of the dashboard, each in every state. */
export const pageStates = {
  'a list of people': {
    view: () => on(people(), { people: crowd(300) }),
    act: () => page.getByRole('grid').click({ trial: true }),
  },
  'a list of one': {
    view: () => on(people(), { people: crowd(1) }),
    act: () => page.getByRole('grid').click({ trial: true }),
  },
  'a list of nobody': {
    view: () => on(people()),
    act: () => page.getByText(t('today_nobody')).click({ trial: true }),
  },
  'a search that nobody fits': {
    view: () => on(people('q=nobody&is=key,let-go&silent=6&sort=-contact'), { people: crowd(9) }),
    act: () => page.getByText(t('people_noneFit')).click({ trial: true }),
  },
  'a search with a slip, and views that were saved': {
    view: () =>
      on(people('q=Person'), {
        people: crowd(40),
        answer: { near: [{ typed: 'persn', taken: ['person'] }], tags: ['Tide Club'] },
        settings: {
          ...defaultSettings,
          views: [
            { name: 'Close ones in the harbour', address: 'level=1' },
            { name: 'All persons', address: 'q=Person' },
          ],
        },
      }),
    act: () => press('people_viewRename'),
  },
  'a narrowed list, its filters open and its tags in colours': {
    view: () =>
      on(people('level=1&tag=Tide+Club&is=key'), {
        people: crowd(40),
        answer: { tags: ['Tide Club'] },
        settings: { ...defaultSettings, tagColours: { 'tide club': 'amber' } },
      }),
    act: () => page.getByRole('button', { name: tCount('people_filtersUsed', 3) }).click(),
  },
  'many selected': {
    view: () => on(people(), { people: crowd(40), answer: { tags: ['Tide Club'] } }),
    act: async () => {
      await chooseAll();
      await press('people_addTag');
    },
  },
  'many about to be changed': {
    view: () => on(people(), { people: crowd(40) }),
    act: async () => {
      await chooseAll();
      await press('people_doLetGo');
    },
  },
  'a review': { view: () => on(<ReviewPage />), act: () => seen('review_ladder') },
  'a review as tables': {
    view: () => on(<ReviewPage />),
    act: () => press('review_asTables'),
  },
  'a review of a quiet time': {
    view: () => on(<ReviewPage />, { review: stillReview() }),
    act: () => seen('review_ladder'),
  },
  'a review of thousands': {
    view: () =>
      on(<ReviewPage />, {
        review: goodReview({ ladder: { people: 31_234, everTalked: 12_345, thisQuarter: 1234 } }),
      }),
    act: () => seen('review_ladder'),
  },
  'a review of nobody': {
    view: () => on(<ReviewPage />, { review: emptyReview() }),
    act: () => page.getByText(t('review_nobody')).click({ trial: true }),
  },
  'the research': { view: () => on(<ResearchPage study="levin-2011" />) },
  'the first names': { view: () => on(<StartPage />) },
  'no first name': { view: () => on(<StartPage />), act: () => press('start_next') },
  'the choice of three': {
    view: () => on(<StartPage />),
    act: async () => {
      await names('Mara Quill\nWilhelmina Brackwater-Hallingdalsen\nJonas Reed\nLena Brook');
      await press('start_next');
    },
  },
  'somebody to be sorted': {
    view: () => on(<SortPage />, { unsorted }),
    act: async () => {
      await page.getByText(t('sort_progress', '1', '10')).click({ trial: true });
      await userEvent.keyboard('1');
    },
  },
  'ten sorted': {
    view: () => on(<SortPage />, { unsorted }),
    act: async () => {
      await page.getByText(t('sort_progress', '1', '10')).click({ trial: true });
      await userEvent.keyboard('1231231230');
      await page.getByRole('button', { name: t('sort_more') }).click({ trial: true });
    },
  },
  'nobody to be sorted': {
    view: () => on(<SortPage />),
    act: () => seen('sort_nobody'),
  },
  'the settings': { view: () => on(<SettingsPage />), act: () => seen('settings_rhythms') },
  'a number refused': {
    view: () => on(<SettingsPage />),
    act: async () => {
      await page.getByLabelText(t('settings_minutes')).fill('many');
      await userEvent.keyboard('{Enter}');
    },
  },
  'a reminder with quiet days, during a pause': {
    view: () =>
      on(<SettingsPage />, {
        allowed: true,
        settings: { ...reminded, pausedUntil: addDays(currentDay(), 9) },
      }),
    act: () => seen('settings_reminder'),
  },
  'backups and export': {
    view: () => on(<TransferPage />, { rows, changes: 60 }),
    act: () => seen('transfer_backup'),
  },
  'a backup saved': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await press('transfer_save');
      await page.getByRole('status').getByText('wellkept-').click({ trial: true });
    },
  },
  'a backup to be restored, not confirmed': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await choose(await backupOf('my-backup-of-everything-before-the-move.jsonl.gz'));
      await press('transfer_restoreDo');
    },
  },
  'a backup to be put beside what is here': {
    view: () => on(<TransferPage />, { rows: rows.slice(0, 1) }),
    act: async () => {
      await choose(await backupOf('my-backup-of-everything-before-the-move.jsonl.gz'));
      await page.getByRole('radio', { name: t('transfer_wayMerge') }).click();
      await page.getByRole('table', { name: t('transfer_mergePreview') }).click({ trial: true });
    },
  },
  'a backup that says nothing new': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await choose(await backupOf('backup.jsonl.gz'));
      await page.getByRole('radio', { name: t('transfer_wayMerge') }).click();
      await page.getByText(t('transfer_mergeNothing')).click({ trial: true });
    },
  },
  'a backup being restored': {
    view: () => {
      const extension = fakeExtension(null);
      extension.state.rows = rows;
      extension.answers['stageRows'] = () => new Promise(() => {});
      return inPage(<TransferPage />);
    },
    act: async () => {
      await choose(await backupOf('backup.jsonl.gz'));
      await page.getByRole('checkbox', { name: t('transfer_confirm') }).click();
      await press('transfer_restoreDo');
      await page.getByRole('progressbar').click({ trial: true });
    },
  },
  'a backup to be locked, typed differently': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await page.getByRole('checkbox', { name: t('transfer_lock') }).click();
      await page.getByLabelText(t('transfer_passphrase'), { exact: true }).fill('lantern tide');
      await press('transfer_save');
    },
  },
  'a locked backup': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await choose(new File(['age-encryption.org/v1\n'], 'a-backup-that-is-locked.jsonl.gz.age'));
      await press('transfer_unlock');
    },
  },
  'backups made by themselves': {
    view: () => on(<TransferPage />, { rows, allowed: true, backupEveryDays: 7 }),
    act: () => page.getByLabelText(t('transfer_automaticRhythm')).click({ trial: true }),
  },
  'backups that may not be made by themselves': {
    view: () => on(<TransferPage />, { rows, allows: false }),
    act: () => page.getByRole('checkbox', { name: t('transfer_automatic') }).click(),
  },
  'a file turned down': {
    view: () => on(<TransferPage />, { rows }),
    act: async () => {
      await choose(new File(['{}'], 'a-file-with-a-long-name-and-no-backup.jsonl'));
      await page.getByRole('alert').click({ trial: true });
    },
  },
  'a reminder that was not allowed': {
    view: () => on(<SettingsPage />, { allows: false }),
    act: () => page.getByRole('checkbox', { name: t('settings_reminderOn') }).click(),
  },
  'all tags, one of them open': {
    view: () => on(<TagsPage />, { tags: manyTags }),
    act: async () => {
      await page.getByRole('button', { name: t('tags_editOf', 'Harbour') }).click();
      await page.getByLabelText(t('tags_merge')).selectOptions('Tides');
      await page.getByText(t('tags_mergeWhat', 'Harbour', 'Tides')).click({ trial: true });
    },
  },
  'no tags': { view: () => on(<TagsPage />), act: () => seen('tags_heading') },
  'a likely pair': {
    view: () => on(<DuplicatesPage />, { twins: { pairs: [twoMaras], more: true } }),
    act: () => page.getByText(t('duplicates_email')).click({ trial: true }),
  },
  'no likely pair': {
    view: () => on(<DuplicatesPage />),
    act: () => page.getByText(t('duplicates_none')).click({ trial: true }),
  },
  'the palette': {
    view: () => on(<QuickEntry />),
    act: async () => {
      await pressIn('palette_heading');
      await page.getByRole('option').first().click({ trial: true });
    },
  },
  'the palette with somebody found': {
    view: () => on(<QuickEntry />, { found: foundPeople }),
    act: async () => {
      await pressIn('palette_heading');
      await page.getByRole('combobox').fill('mar');
      await page.getByText('Marin Holt').click({ trial: true });
    },
  },
  'a person in full width, about to be deleted': {
    view: () => {
      const extension = fakeExtension(taggedCard());
      extension.state.records = { ...extension.state.records, notes: 3, introductions: 2 };
      return inPage(<PersonPage personId={personId(1)} />);
    },
    act: async () => {
      await press('delete_open');
      await page.getByText(t('delete_others', 'Mara Quill')).click({ trial: true });
      await press('tags_add');
      await page.getByRole('combobox').fill('ha');
    },
  },
  'everything about to be deleted': {
    view: () => on(<SettingsPage />, { rows }),
    act: async () => {
      await press('deleteAll_open');
      await press('deleteAll_do');
      await page.getByRole('alert').click({ trial: true });
    },
  },
};
