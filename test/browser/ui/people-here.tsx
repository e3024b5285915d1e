import { PeoplePage } from '../../../src/dashboard/people/people-page';
import { useRoute } from '../../../src/dashboard/route';
import { change } from '../../../src/messages/change';
import { Results } from '../../../src/ui/results/results';
import '../../../src/dashboard/dashboard.css';

/** The list of people as the address asks for it. */
export function PeopleHere() {
  const route = useRoute();
  return (
    <Results run={change}>
      <main>
        <PeoplePage address={route.page === 'people' ? (route.view ?? '') : ''} />
      </main>
    </Results>
  );
}
