import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { useWriting } from '../writing-context.ts';

interface Props {
  legend: string;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Members' seats, of which some are chosen. */
export function SeatChoice({ legend, chosen, onChange }: Props) {
  const { writing } = useWriting();
  const seats = writing.seats.filter(({ seat, role }) => role === 'member' || chosen.includes(seat));
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="seat-choice">
        {seats.map(({ seat, from, title }) => (
          <Checkbox
            key={seat}
            label={from || title}
            checked={chosen.includes(seat)}
            onChange={(_, { checked }) => onChange(checked ? [...chosen, seat] : chosen.filter((one) => one !== seat))}
          />
        ))}
      </div>
    </fieldset>
  );
}
