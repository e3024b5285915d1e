import type { Result } from '../../../domain/commands';
import { t, tCount } from '../../i18n';

/** What is said once it is kept how a talk went: of the names that came of it, else `otherwise`. */
export function saySaved(outcome: Result, otherwise = t('plan_resultSaved')): string {
  const names = outcome.result === 'held' ? (outcome.learned?.names.length ?? 0) : 0;
  return names > 0 ? tCount('result_savedNames', names) : otherwise;
}
