/** A page has thousands of elements, most of them far below; the first ones stand beside the panel. */
const mostNodes = 250;

const pictures = 'img, svg, video, canvas, iframe, input, textarea, select, button';

function hasGround(element: Element): boolean {
  const style = getComputedStyle(element);
  const clear = /^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  if (!clear || style.backgroundImage !== 'none' || style.boxShadow !== 'none') return true;
  return style.borderRightStyle !== 'none' && style.borderRightWidth !== '0px';
}

function rightOf(rects: Iterable<DOMRect>): number {
  let right = 0;
  for (const rect of rects) if (rect.width > 0) right = Math.max(right, rect.right);
  return right;
}

/**
 * How far to the right (CSS px of the viewport) something can be seen inside `root`: text, pictures,
 * controls, boxes with a ground or an edge. A box alone takes no room from anybody's eye.
 */
export function paintedEdge(root: Element): number {
  const { ownerDocument: document } = root;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const line = document.createRange();
  let edge = 0;
  for (let count = 0; count < mostNodes && nodes.nextNode(); count += 1) {
    const node = nodes.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.nodeValue?.trim()) continue;
      line.selectNodeContents(node);
      edge = Math.max(edge, rightOf(line.getClientRects()));
    } else if (isElement(node) && (node.matches(pictures) || hasGround(node))) {
      edge = Math.max(edge, rightOf([node.getBoundingClientRect()]));
    }
  }
  return edge;
}

/** By its kind, not its class: a page in a frame has classes of its own. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
