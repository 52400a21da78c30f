import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { type FormForum, withForum } from '../draft.ts';
import { DraftField, type DraftProps } from './draft-field.tsx';

const KINDS: MeetingFields['kind'][] = ['ordinary', 'extra', 'planning-conference'];

interface Props extends DraftProps {
  forums: FormForum[];
  fixed: boolean;
}

/** Whose meeting it is, what kind, and what it is called. */
export function MeetingWhatFields({ forums, fixed, ...rest }: Props) {
  const { say } = useTab();
  const { draft, onChange } = rest;
  const forum = forums.find((one) => one.forum === draft.forum);
  const choose = (id: string) => {
    const next = forums.find((one) => one.forum === id);
    if (next) onChange(withForum(draft, forum, next));
  };
  const kinds = forum?.extraOnly ? (['extra'] as const) : KINDS;
  return (
    <>
      {fixed || forums.length === 1 ? (
        <p>{say('tab.form.forumIs', { forum: forum?.shortName ?? '' })}</p>
      ) : (
        <Field label={say('tab.form.forum')}>
          <Select size="large" value={draft.forum} onChange={(_, { value }) => choose(value)}>
            {forums.map(({ forum: id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kinds.length > 1 && (
        <Field label={say('tab.form.kind')}>
          <Select
            size="large"
            value={draft.kind}
            onChange={(_, { value }) =>
              onChange({ ...draft, kind: KINDS.find((kind) => kind === value) ?? draft.kind })
            }
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`tab.form.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <DraftField {...rest} name="title" required label={say('tab.form.title')} />
    </>
  );
}
