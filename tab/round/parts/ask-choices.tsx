import type { AskRoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import type { AskRoundDraft } from '../ask-round-draft.ts';

/** The body that is asked. */
export function AskedForum({
  forums,
  value,
  onChange,
}: {
  forums: AskRoundView['forums'];
  value: string;
  onChange: (forum: string) => void;
}) {
  const { say } = useTab();
  return (
    <Field label={say('tab.ask.forum')}>
      <Select name="forum" size="large" value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {forums.map(({ forum, shortName }) => (
          <option key={forum} value={forum}>
            {shortName}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type Visibility = AskRoundDraft['visibility'];

/** Who sees the answers. */
export function WhoSees({
  visibilities,
  value,
  onChange,
}: {
  visibilities: AskRoundView['visibilities'];
  value: Visibility;
  onChange: (visibility: Visibility) => void;
}) {
  const { say } = useTab();
  const chosen = (id: string) => visibilities.find((one) => one.id === id)?.id ?? value;
  return (
    <Field label={say('tab.ask.visibility')}>
      <Select size="large" value={value} onChange={(_, { value: id }) => onChange(chosen(id))}>
        {visibilities.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
