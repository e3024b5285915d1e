import type { Review } from '../../domain/review';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';
import { CountTable } from './count-table';

interface LadderProps {
  ladder: Review['ladder'];
  asTable: boolean;
}

const rungs: readonly { rung: keyof Review['ladder']; words: MessageKey }[] = [
  { rung: 'people', words: 'review_ladderPeople' },
  { rung: 'everTalked', words: 'review_ladderEver' },
  { rung: 'thisQuarter', words: 'review_ladderQuarter' },
];

/** From knowing each other online to talking: three bars of one scale. */
export function Ladder({ ladder, asTable }: LadderProps) {
  const rows = rungs.map(({ rung, words }) => ({ name: t(words), count: ladder[rung] }));
  return (
    <section class="figure">
      <h2>{t('review_ladder')}</h2>
      {asTable ? (
        <CountTable label={t('review_ladder')} column={t('review_step')} rows={rows} />
      ) : (
        <Bars rows={rows} />
      )}
    </section>
  );
}

const height = 44;
const thickness = 14;

function Bars({ rows }: { rows: { name: string; count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const said = rows.map(({ name, count }) => `${name}: ${sayNumber(count)}`).join('; ');
  return (
    <svg role="img" aria-label={`${t('review_ladder')}. ${said}`} height={rows.length * height}>
      {rows.map(({ name, count }, at) => {
        const top = at * height;
        return (
          <g key={name}>
            <text x="0" y={top + 14}>
              {name}
            </text>
            <text x="100%" y={top + 14} class="number" text-anchor="end">
              {sayNumber(count)}
            </text>
            <rect class="ground" y={top + 20} width="100%" height={thickness} rx="3" />
            {count > 0 && (
              <rect
                class="bar"
                y={top + 20}
                width={`${(100 * count) / most}%`}
                height={thickness}
                rx="3"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
