import { hierarchy, tree } from 'd3-hierarchy';
import type { ChainNode } from '../../domain/chain-tree';

/** Size of a person's place, and room from one to the next, in units of the picture (px at 100 %). */
export const place = { width: 176, height: 40 } as const;
const step = { across: 288, down: 52 } as const;
const margin = 12;

/** Somebody in the picture, or the user, with whom every chain begins. */
export interface Placed {
  /** Differs from that of everybody else in the picture, and stays while their way does. */
  id: string;
  /** Missing for the user. */
  node?: ChainNode;
  parent?: Placed;
  /** The upper left corner of their place. */
  x: number;
  y: number;
  /** 1 for the user. */
  level: number;
  /** Which of those that the same person leads to, from 1, and how many these are. */
  position: number;
  siblings: number;
}

export interface Picture {
  /** In the order in which one reads a tree: each before those they lead to. */
  placed: Placed[];
  width: number;
  height: number;
}

interface Branch {
  node?: ChainNode;
  next: Branch[];
}

const branchOf = (node: ChainNode): Branch => ({ node, next: node.next.map(branchOf) });

/**
 * Places chains as one tree that grows in the direction of reading, without anything overlapping
 * (Reingold and Tilford, Tidier Drawings of Trees, 1981, as d3-hierarchy does it).
 */
export function layOut(chains: readonly ChainNode[], rightToLeft = false): Picture {
  const root = hierarchy<Branch>({ next: chains.map(branchOf) }, ({ next }) => next);
  const placing = tree<Branch>()
    .nodeSize([step.down, step.across])
    .separation(() => 1);
  const nodes = [...placing(root)];
  const top = Math.min(...nodes.map(({ x }) => x));
  const bottom = Math.max(...nodes.map(({ x }) => x));
  const width = 2 * margin + root.height * step.across + place.width;
  const placed: Placed[] = [];
  const known = new Map<object, Placed>();
  root.eachBefore((node) => {
    const { data, depth, parent } = node;
    const before = parent ? known.get(parent) : undefined;
    const siblings = parent?.children ?? [node];
    const start = margin + depth * step.across;
    const one: Placed = {
      id: data.node?.by?.introduction.id ?? data.node?.person.personId ?? 'me',
      ...(data.node && { node: data.node }),
      ...(before && { parent: before }),
      x: rightToLeft ? width - start - place.width : start,
      y: margin + (node.x ?? 0) - top,
      level: depth + 1,
      position: siblings.indexOf(node) + 1,
      siblings: siblings.length,
    };
    known.set(node, one);
    placed.push(one);
  });
  return { placed, width, height: 2 * margin + bottom - top + place.height };
}

/** Whom a key leads to from somebody in the picture, as in any tree (ARIA practices, tree view). */
export function placeAfterKey(
  { placed }: Picture,
  current: Placed,
  key: string,
  rightToLeft: boolean,
): Placed | undefined {
  const at = placed.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return placed[at + 1];
    case 'ArrowUp':
      return placed[at - 1];
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return placed.find(({ parent }) => parent === current);
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return current.parent;
    case 'Home':
      return placed[0];
    case 'End':
      return placed.at(-1);
    default:
      return undefined;
  }
}
