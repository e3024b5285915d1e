import { sayNumber, t } from '../../ui/i18n';

interface CountTableProps {
  label: string;
  /** What the first column names. */
  column: string;
  rows: { name: string; count: number }[];
}

/** A picture's numbers as a table. */
export function CountTable({ label, column, rows }: CountTableProps) {
  return (
    <table class="count-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{t('review_count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{sayNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
