import type { ForumName } from '../../api.ts';
import { useTab } from '../context.ts';
import { Field } from '../controls/field.tsx';
import { Select } from '../controls/select.tsx';

export function ForumChoice({
  forums,
  onChoose,
}: {
  forums: ForumName[];
  onChoose: (forum: ForumName | null) => void;
}) {
  const { say } = useTab();
  return (
    <Field label={say('tab.config.forum')} hint={say('tab.config.choose')}>
      <Select onChange={(_, { value }) => onChoose(forums.find(({ id }) => id === value) ?? null)}>
        <option value="">{say('tab.team.choose')}</option>
        {forums.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </Select>
    </Field>
  );
}
