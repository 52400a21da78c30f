import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { type AnswerDraft, askedOf, formStances, LONGEST_TEXT } from '../answer-draft.ts';
import { type AnswerFault, STANCE } from '../answer-faults.ts';
import type { AnswerFiles } from '../answer-files.ts';
import { AnchorFields } from './anchor-fields.tsx';
import { AnswerField } from './answer-field.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { LettersLeft } from './letters-left.tsx';

interface Props {
  round: Pick<RoundView, 'form' | 'stances' | 'anchors' | 'document'>;
  draft: AnswerDraft;
  faults: Record<string, AnswerFault>;
  /** `stanced`: it was chosen how the municipality stands. */
  onChange: (draft: AnswerDraft, stanced?: true) => void;
  /** Absent: files are not taken here. */
  files?: AnswerFiles;
  /** How the municipality stands has not been chosen; `fault`: and must be. */
  unstanced?: { fault: boolean };
}

/** The questions of a Round, and what goes with every answer. */
export function AnswerFields({ round, draft, faults, onChange, files, unstanced }: Props) {
  const { say } = useTab();
  const stances = formStances(round);
  const asked = askedOf(round.form, draft.stance);
  const unchosen = unstanced?.fault || faults[STANCE] !== undefined;
  const put = (id: string, value: string | string[]) =>
    onChange({ ...draft, values: { ...draft.values, [id]: value } });
  return (
    <>
      {asked.some(({ required }) => required) && <p className="quiet">{say('tab.round.required')}</p>}
      {stances.length > 1 && (
        <ChoiceGroup
          label={say(round.document ? 'tab.round.decision' : 'tab.round.stance')}
          name="stance"
          choices={stances}
          chosen={unstanced ? [] : [draft.stance]}
          {...(unchosen ? { fault: say(round.document ? 'tab.round.fault.decision' : 'tab.round.fault.stance') } : {})}
          onChoose={([id]) =>
            onChange({ ...draft, stance: stances.find((one) => one.id === id)?.id ?? draft.stance }, true)
          }
        />
      )}
      {asked.map((field) => (
        <AnswerField
          key={field.id}
          field={field}
          value={draft.values[field.id]}
          {...(faults[field.id] ? { fault: faults[field.id] } : {})}
          onChange={(value) => put(field.id, value)}
          {...(files ? { files } : {})}
        />
      ))}
      <AnchorFields anchors={round.anchors} draft={draft} onChange={onChange} />
      <Field label={say('tab.round.comment')}>
        <Textarea
          name="comment"
          size="large"
          resize="vertical"
          value={draft.comment}
          onChange={(_, { value }) => onChange({ ...draft, comment: value })}
        />
      </Field>
      <LettersLeft text={draft.comment} most={LONGEST_TEXT} />
    </>
  );
}
