import { useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { FileButton } from '../../shell/parts/file-button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useWork } from '../../shell/send.ts';
import { faultInFile } from '../check-file.ts';

/** Reads in a calendar file as soon as it is chosen. One that did not arrive stays chosen and can be sent again. */
export function AddCalendar({ changed }: { changed: () => void }) {
  const { api, say } = useTab();
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState('');
  const [sending, work] = useWork();
  const fault = file && faultInFile(file);
  const upload = async (chosen: File) => {
    const { name, size, lastModified } = chosen;
    const asked = { do: 'upload-calendar', name, size, lastModified };
    const problem = await work(asked, async (key) => setSaid(await api.uploadCalendar(chosen, key)));
    if (!problem) changed();
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    if (!faultInFile(chosen)) void upload(chosen);
  };
  return (
    <>
      <Field
        label={say('tab.calendar.add')}
        hint={say('tab.calendar.addHint')}
        {...(fault ? { validationState: 'error', validationMessage: say(fault) } : {})}
      >
        {(field) => <FileButton field={field} accept=".ics,text/calendar" onChoose={choose} />}
      </Field>
      {sending.problem && file ? (
        <ProblemNotice problem={sending.problem} retry={() => upload(file)} />
      ) : (
        <Saved sending={sending} text={said} />
      )}
    </>
  );
}
