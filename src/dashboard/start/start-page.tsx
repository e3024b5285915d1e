import { useState } from 'preact/hooks';
import { firstWeekSize, namesIn, spread } from '../../domain/first-week';
import { currentDay } from '../../ui/clock';
import type { Failure } from '../../ui/failure';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { ChooseThree } from './choose-three';
import { NameList } from './name-list';
import './start.css';

/** The first people, for somebody who begins: names, then three of them for the first week. */
export function StartPage() {
  const [text, setText] = useState('');
  const [naming, setNaming] = useState(true);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const run = useRun();
  const names = namesIn(text);

  const next = () => {
    setChosen(new Set(names.slice(0, firstWeekSize)));
    setNaming(false);
  };
  const save = async (): Promise<Failure | undefined> => {
    const people = spread(names, chosen, currentDay());
    const said = tCount('start_saved', people.length);
    const failure = await run.save({ name: 'addPeople', people }, said, true);
    if (!failure) location.hash = '#/today';
    return failure;
  };
  return (
    <section class="page narrow start-page">
      <h1>{t('start_heading')}</h1>
      <p class="lead">{t('start_why')}</p>
      {naming ? (
        <NameList text={text} onText={setText} onNext={next} />
      ) : (
        <ChooseThree
          names={names}
          chosen={chosen}
          onChosen={setChosen}
          onAdd={(name) => setText(`${text}\n${name}`)}
          onBack={() => setNaming(true)}
          save={save}
        />
      )}
      <p>
        <a href="#/today">{t('start_skip')}</a>
      </p>
    </section>
  );
}
