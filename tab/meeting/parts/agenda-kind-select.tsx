import type { AgendaKind } from '../../../bot/kernel/definition.ts';
import { useTab } from '../../shell/context.ts';
import { Select } from '../../shell/controls/select.tsx';

const KINDS: AgendaKind[] = ['formality', 'information', 'discussion', 'decision', 'follow-up', 'open-items', 'other'];

interface Props {
  value: AgendaKind;
  onChange: (kind: AgendaKind) => void;
  size?: 'large';
}

/** What an agenda item is for. */
export function AgendaKindSelect({ value, onChange, size }: Props) {
  const { say } = useTab();
  return (
    <Select
      {...(size ? { size } : {})}
      value={value}
      onChange={(_, { value: said }) => onChange(KINDS.find((one) => one === said) ?? value)}
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {say(`tab.agenda.kind.${kind}`)}
        </option>
      ))}
    </Select>
  );
}
