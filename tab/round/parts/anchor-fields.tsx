import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import type { AnswerDraft } from '../answer-draft.ts';

const LONGEST_NOTE = 500;

interface Props {
  anchors: RoundView['anchors'];
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
}

/** On whose behalf the answer is given, where that is asked. */
export function AnchorFields({ anchors, draft, onChange }: Props) {
  const { say } = useTab();
  if (anchors.length === 0) return null;
  const level = (id: string) => anchors.find((one) => one.id === id)?.id ?? '';
  return (
    <>
      <Field label={say('tab.round.anchor')}>
        <Select
          size="large"
          value={draft.level}
          onChange={(_, { value }) => onChange({ ...draft, level: level(value) })}
        >
          <option value="">{say('tab.round.anchor.none')}</option>
          {anchors.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {draft.level && (
        <Field label={say('tab.round.anchor.note')} hint={say('tab.round.anchor.noteHint')}>
          <Input
            size="large"
            maxLength={LONGEST_NOTE}
            value={draft.note}
            onChange={(_, { value }) => onChange({ ...draft, note: value })}
          />
        </Field>
      )}
    </>
  );
}
