import type { Margin } from '../linkedin/free-margin';
import type { PanelShape } from '../messages/contract';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The frame tells its size from its own width: a card from 300 px, a strip from 150, less is a pill. */
const card = { least: 300, most: 360 };
const strip = { least: 150, most: 299 };
const pill = { least: 72, most: 149 };
const openWidth = 340;
const gap = 8;
/** LinkedIn's own bar at the top. */
const barHeight = 60;

function restingWidth(free: number): number {
  const size = [card, strip].find(({ least }) => free >= least) ?? pill;
  return Math.max(size.least, Math.min(size.most, free - 2 * gap));
}

/** Where the panel stands: beside LinkedIn's column, or over the page while the user has it open. */
export function panelBox({ free, top, width, height }: Margin, shape: PanelShape): Box {
  const over = shape.open && free < card.least;
  const boxWidth = Math.min(over ? openWidth : restingWidth(free), width);
  const spare = over ? 0 : Math.max(0, free - boxWidth);
  const right = over ? gap : spare - Math.min(2 * gap, spare / 2);
  const boxHeight = Math.max(0, Math.min(shape.height, height - barHeight - 2 * gap));
  const lowest = height - boxHeight - gap;
  return {
    left: Math.max(0, Math.round(width - boxWidth - right)),
    top: Math.round(Math.max(barHeight + gap, Math.min(top, lowest))),
    width: Math.round(boxWidth),
    height: Math.round(boxHeight),
  };
}
