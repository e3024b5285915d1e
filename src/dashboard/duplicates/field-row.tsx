import type { TwinSide } from '../../domain/duplicates';
import type { MergedField } from '../../domain/merged-fields';
import { t } from '../../ui/i18n';
import { differs, fieldWords, sayField } from './fields';

interface FieldRowProps {
  field: MergedField;
  sides: readonly [TwinSide, TwinSide];
  /** Of the choice between the two. */
  name: string;
  chosen: 0 | 1;
  onChoose: (side: 0 | 1) => void;
}

/** What both say in one field; where they differ, one is chosen. */
export function FieldRow({ field, sides, name, chosen, onChoose }: FieldRowProps) {
  const open = differs(field, sides);
  const label = t(fieldWords[field]);
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side, at) => {
        const said = sayField(field, side);
        const own = at === 0 ? 0 : 1;
        return (
          <td key={side.personId} dir="auto">
            {open ? (
              <label class="choice">
                <input
                  type="radio"
                  name={name}
                  aria-label={`${label}: ${said}`}
                  checked={chosen === own}
                  onChange={() => onChoose(own)}
                />
                <span>{said}</span>
              </label>
            ) : (
              said
            )}
          </td>
        );
      })}
    </tr>
  );
}
