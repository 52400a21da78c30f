import type { ReactNode } from 'react';
import type { ConsultationChoices } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import type { ConsultationDraft, ConsultationFault } from '../draft.ts';

interface Props {
  draft: ConsultationDraft;
  choices: ConsultationChoices;
  faults: ConsultationFault[];
  onChange: (draft: ConsultationDraft) => void;
  /** Its last day, which is asked for where there is a group. */
  children: ReactNode;
}

/** The two or three municipalities that write. */
export function WorkingGroupFields({ draft, choices, faults, onChange, children }: Props) {
  const { say } = useTab();
  const mark = (id: string, checked: boolean) =>
    onChange({ ...draft, group: checked ? [...draft.group, id] : draft.group.filter((one) => one !== id) });
  return (
    <fieldset>
      <legend>{say('tab.consultation.group')}</legend>
      <p className="quiet">{say('tab.consultation.groupHint')}</p>
      {choices.municipalities.map(({ id, name }, index) => (
        <Checkbox
          key={id}
          {...(index === 0 ? { name: 'group' } : {})}
          label={name}
          checked={draft.group.includes(id)}
          onChange={(_, { checked }) => mark(id, checked === true)}
        />
      ))}
      {faults.includes('group') && <p role="alert">{say('tab.consultation.groupSize')}</p>}
      {draft.group.length > 0 && children}
    </fieldset>
  );
}
