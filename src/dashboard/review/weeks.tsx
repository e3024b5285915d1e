import type { Review } from '../../domain/review';
import { sayShortDate } from '../../ui/days';
import { sayNumber, t, tCount } from '../../ui/i18n';
import { CountTable } from './count-table';

interface WeeksProps {
  weeks: Review['weeks'];
  asTable: boolean;
}

/** Live talks in each of the last weeks. */
export function Weeks({ weeks, asTable }: WeeksProps) {
  const rows = weeks.map(({ from, talks }) => ({ name: sayShortDate(from), count: talks }));
  return (
    <section class="figure">
      <h2>{t('review_weeks')}</h2>
      {asTable ? (
        <CountTable label={t('review_weeks')} column={t('review_weekFrom')} rows={rows} />
      ) : (
        <Columns rows={rows} />
      )}
    </section>
  );
}

interface ColumnsProps {
  rows: { name: string; count: number }[];
}

const height = 150;
const base = height - 24;
const room = base - 20;
/** Every fourth week has its day below it: more would run into each other where it is narrow. */
const every = 4;

function Columns({ rows }: ColumnsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = 100 / rows.length;
  return (
    <svg role="img" aria-label={textOf(rows)} height={height}>
      <line class="axis" x1="0" x2="100%" y1={base + 0.5} y2={base + 0.5} />
      {rows.map(({ name, count }, at) => {
        const tall = (room * count) / most;
        const middle = `${(at + 0.5) * step}%`;
        return (
          <g key={name}>
            {count > 0 && (
              <>
                <rect
                  class="bar"
                  x={`${(at + 0.15) * step}%`}
                  width={`${0.7 * step}%`}
                  y={base - tall}
                  height={tall}
                />
                <text class="number" x={middle} y={base - tall - 5} text-anchor="middle">
                  {sayNumber(count)}
                </text>
              </>
            )}
            {at % every === 0 && (
              <text class="tick" x={`${(at + 0.15) * step}%`} y={height - 6}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The same in words: the sum, and the weeks in which there was one. */
function textOf(rows: ColumnsProps['rows']): string {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const some = rows.filter(({ count }) => count > 0);
  const said = some.map(({ name, count }) => `${name}: ${sayNumber(count)}`).join('; ');
  const whole = tCount('review_weeksAll', all, sayNumber(rows.length));
  return said ? `${whole} ${t('review_weekFrom')}: ${said}` : whole;
}
