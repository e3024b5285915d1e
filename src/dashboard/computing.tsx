import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { tCount } from '../ui/i18n';
import { type Subscribe, useLive } from '../ui/use-live';

/** Between two looks at how far it is, in ms; nobody looks while nothing is under way. */
const untilNextLook = 1500;

const left: Subscribe<number> = (listener, stop) => {
  let lookAgain = () => {};
  const look = async () => {
    const count = await send('getPeopleToCompute');
    if (count > 0) setTimeout(() => !stop.aborted && lookAgain(), untilNextLook);
    return count;
  };
  liveQuery(look, listener, stop, (again) => {
    lookAgain = again;
  });
};

/** Says that lists lack steps as long as they do: after an import, a restore, another rhythm. */
export function Computing() {
  const { value } = useLive(left);
  if (!value) return null;
  return <p class="computing">{tCount('people_computing', value)}</p>;
}
