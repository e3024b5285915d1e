import { type IntroductionState, stateOf } from '../../domain/introduction';
import { type MessageKey, t } from '../../ui/i18n';
import { type Placed, place } from './picture-layout';

/** How far an introduction is, in a word that finds room beside a line. */
export const stateWords: Readonly<Record<IntroductionState, MessageKey>> = {
  wanted: 'picture_wanted',
  asked: 'picture_asked',
  agreed: 'picture_agreed',
  introduced: 'picture_introduced',
  met: 'picture_met',
  told: 'picture_told',
  rested: 'picture_rested',
};

/** Between a word and the place it leads to. */
const gap = 8;

const haveMet: readonly IntroductionState[] = ['met', 'told'];

/** The way from one person to the next, drawn through once the two have met. */
export function PictureEdge({ from, to }: { from: Placed; to: Placed }) {
  const { node } = to;
  const onward = from.x < to.x;
  const start = from.x + (onward ? place.width : 0);
  const end = to.x + (onward ? 0 : place.width);
  const [above, below] = [from.y + place.height / 2, to.y + place.height / 2];
  const middle = (start + end) / 2;
  const state = node?.by && stateOf(node.by.introduction);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawn line takes the focus.
    <g class="picture-edge" aria-hidden="true">
      <path
        d={`M${start},${above}C${middle},${above} ${middle},${below} ${end},${below}`}
        class={state && !haveMet.includes(state) ? 'ahead' : undefined}
      />
      {state && (
        <text x={end + (onward ? -gap : gap)} y={below - 5} text-anchor={onward ? 'end' : 'start'}>
          {t(stateWords[state])}
        </text>
      )}
    </g>
  );
}
