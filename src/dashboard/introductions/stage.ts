import type { Introduction } from '../../domain/introduction';
import { stepsNext, waitsOn } from '../../domain/introduction-steps';

/** Which introductions to show. */
export const stages = ['all', 'me', 'under-way', 'done'] as const;
export type Stage = (typeof stages)[number];

/** True for an introduction that is to be shown; what waits on me is under way as well. */
export function isAt(stage: Stage, introduction: Introduction): boolean {
  switch (stage) {
    case 'all':
      return true;
    case 'me':
      return waitsOn(introduction) === 'me';
    case 'under-way':
      return stepsNext(introduction).length > 0;
    case 'done':
      return stepsNext(introduction).length === 0;
  }
}
