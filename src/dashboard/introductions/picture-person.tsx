import { stateOf } from '../../domain/introduction';
import { shorten } from '../../domain/shorten';
import { t } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { stateWords } from './picture-edge';
import { type Placed, place } from './picture-layout';

/** Letters that find room in a place. */
const room = 20;

interface PicturePersonProps {
  placed: Placed;
  /** The one whom keys start from. */
  current: boolean;
  onChoose: () => void;
}

/** Everything the picture shows of somebody, in words. */
function described({ node, parent }: Placed): string {
  if (!node) return t('picture_me');
  const { called, level, keyPerson } = node.person;
  return [
    called,
    level && t(levelWords[level]),
    keyPerson && t('introduction_key'),
    node.by &&
      t(
        'picture_by',
        parent?.node?.person.called ?? '',
        t(stateWords[stateOf(node.by.introduction)]),
      ),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Somebody at their place in the picture. */
export function PicturePerson({ placed, current, onChoose }: PicturePersonProps) {
  const { id, node, x, y, level, position, siblings } = placed;
  const person = node?.person;
  return (
    <g
      class={person?.keyPerson ? 'picture-person key' : 'picture-person'}
      role="treeitem"
      aria-label={described(placed)}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={current}
      tabindex={current ? 0 : -1}
      data-id={id}
      transform={`translate(${x} ${y})`}
      onClick={onChoose}
    >
      <title>{person?.called ?? t('picture_me')}</title>
      <rect width={place.width} height={place.height} rx="10" />
      {person && (
        <g transform="translate(12 11)">
          <LevelMark level={person.level} size={18} />
        </g>
      )}
      <text x={person ? 38 : 16} y={place.height / 2 + 5}>
        {shorten(person?.called ?? t('picture_me'), room)}
      </text>
      {person?.keyPerson && (
        <path class="key-mark" d={`M${place.width - 22},0h14v18l-7,-5l-7,5z`} />
      )}
    </g>
  );
}
