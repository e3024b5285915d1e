import { page } from 'vitest/browser';
import { TransferPage } from '../../../src/dashboard/transfer/transfer-page';
import { change } from '../../../src/messages/change';
import { t } from '../../../src/ui/i18n';
import { Results } from '../../../src/ui/results/results';
import { fakeExtension } from './fake-extension';
import {
  choose,
  connections,
  forgetAll,
  hidden,
  jonas,
  keep,
  keepImported,
  mara,
  messages,
} from './import-files';
import '../../../src/dashboard/dashboard.css';

function view() {
  fakeExtension(null);
  return (
    <Results run={change} key={Math.random()}>
      <main>
        <TransferPage />
      </main>
    </Results>
  );
}

const shown = () => page.getByRole('table', { name: t('import_preview') }).click({ trial: true });
const ines =
  'Ines,Vale,https://www.linkedin.com/in/ines-vale,desk@tide.example,Harbour Board,,01 Feb 2020';

/** Files on their way in, each in every state. */
export const importStates = {
  'an import looked at': {
    view,
    act: async () => {
      await forgetAll();
      await keepImported(connections(mara));
      await keep({ name: 'addPeople', people: [{ name: 'Jonas Reed' }] });
      await choose(
        connections(mara.replace('Brackwater Labs', 'Harbour Board'), jonas, ines, hidden),
        messages(['Ines Vale', 'Mara Quill', '2026-03-12', 'Hello']),
        new File(['a'], 'Logins.csv'),
      );
      await shown();
      await forgetAll();
    },
  },
  'an import of a table nobody knows': {
    view,
    act: async () => {
      await choose(
        new File(
          [
            'Wer,Ansprechpartnerin im Hafenamt,E-Mail-Adresse,\n',
            'Mara Quill,Jonas,mara.quill.with.a.long.address@brackwater.example,7\n',
          ],
          'a-table-of-everybody-with-a-long-name.csv',
        ),
      );
      await page.getByLabelText('Wer', { exact: true }).click({ trial: true });
    },
  },
  'files that were turned down': {
    view,
    act: async () => {
      await choose(new File(['nonsense'], 'a-very-long-name-of-a-picture-of-a-harbour.png'));
      await page.getByRole('alert').click({ trial: true });
    },
  },
};
