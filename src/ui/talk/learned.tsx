import type { Target } from '../../domain/commands';
import type { Learned as LearnedOf } from '../../domain/conversation';
import { t } from '../i18n';
import { Names } from './names';
import './talk.css';

interface LearnedProps {
  learned: LearnedOf;
  helper: Target;
  /** Whom the person leads to already. */
  known: string[];
}

/** What came of a talk. */
export function Learned({
  learned: { learned, names, mayStayInTouch },
  helper,
  known,
}: LearnedProps) {
  return (
    <>
      {learned && (
        <p class="words" dir="auto">
          {learned}
        </p>
      )}
      {mayStayInTouch !== undefined && (
        <p class="quiet">{t(mayStayInTouch ? 'talks_mayStay' : 'talks_mayNotStay')}</p>
      )}
      {names.length > 0 && <Names helper={helper} names={names} known={known} />}
    </>
  );
}
