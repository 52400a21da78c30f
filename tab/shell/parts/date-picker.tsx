import { useTab } from '../context.ts';
import { Icon } from './icon.tsx';

interface Props {
  value: string;
  min: string | undefined;
  max: string | undefined;
  /** The id of the label of what it picks for. */
  about: string;
  onChange: (day: string) => void;
}

/**
 * The browser's own calendar behind an icon. Its field lies over the icon, unseen: a page in a frame of another site,
 * as in Teams, may not open a calendar by a script (showPicker throws there), but a press on the field does.
 */
export function DatePicker({ value, min, max, about, onChange }: Props) {
  const { say } = useTab();
  return (
    <span className="day-picker">
      <Icon name="calendar" />
      <input
        type="date"
        tabIndex={-1}
        aria-label={say('tab.date.pick')}
        aria-describedby={about}
        title={say('tab.date.pick')}
        value={value}
        min={min}
        max={max}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onChange(currentTarget.value)}
      />
    </span>
  );
}
