import { useMemo, useRef, useState } from 'preact/hooks';
import type { ChainNode } from '../../domain/chain-tree';
import type { CivilDay } from '../../domain/civil-day';
import { Button } from '../../ui/button';
import { t } from '../../ui/i18n';
import { PictureEdge } from './picture-edge';
import { layOut, type Placed, placeAfterKey } from './picture-layout';
import { PicturePerson } from './picture-person';
import { Standing } from './standing';
import { dragToMove, useZoom } from './use-zoom';
import './picture.css';

interface PictureViewProps {
  trees: readonly ChainNode[];
  today: CivilDay;
}

/** Who led the user to whom, as a tree to look at; who is chosen in it stands below in words. */
export function PictureView({ trees, today }: PictureViewProps) {
  const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const picture = useMemo(() => layOut(trees, mirrored), [trees, mirrored]);
  const zoom = useZoom(picture);
  const [currentId, setCurrentId] = useState('me');
  const svg = useRef<SVGSVGElement>(null);
  const [first] = picture.placed;
  const current = picture.placed.find(({ id }) => id === currentId) ?? first;

  const goTo = ({ id }: Placed) => {
    setCurrentId(id);
    const place = svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const next = placeAfterKey(picture, current, event.key, mirrored);
    if (next) goTo(next);
    else if (event.key === '+' || event.key === '=') zoom.larger();
    else if (event.key === '-') zoom.smaller();
    else if (event.key === '0') zoom.showAll();
    else return;
    event.preventDefault();
  };
  const size = { width: picture.width * zoom.scale, height: picture.height * zoom.scale };
  return (
    <>
      <Zooming zoom={zoom} />
      <div
        class="picture"
        role="tree"
        aria-label={t('introductions_pictureOf')}
        ref={zoom.window}
        onPointerDown={dragToMove}
        onKeyDown={press}
      >
        <svg
          ref={svg}
          role="presentation"
          {...size}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
        >
          {picture.placed.map(
            (one) => one.parent && <PictureEdge key={one.id} from={one.parent} to={one} />,
          )}
          {picture.placed.map((one) => (
            <PicturePerson
              key={one.id}
              placed={one}
              current={one === current}
              onChoose={() => goTo(one)}
            />
          ))}
        </svg>
      </div>
      {current?.node && <Standing node={current.node} today={today} />}
    </>
  );
}

function Zooming({ zoom }: { zoom: ReturnType<typeof useZoom> }) {
  return (
    <div class="buttons">
      <Button onClick={zoom.larger} disabled={zoom.isLargest}>
        {t('picture_larger')}
      </Button>
      <Button onClick={zoom.smaller} disabled={zoom.isSmallest}>
        {t('picture_smaller')}
      </Button>
      <Button onClick={zoom.showAll}>{t('picture_showAll')}</Button>
    </div>
  );
}
