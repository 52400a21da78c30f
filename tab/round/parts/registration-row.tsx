import { type FormEvent, type ReactNode, useState } from 'react';
import type { RegistrationView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';

const LONGEST_NUMBER = 100;
const LONGEST_NOTE = 500;

interface Props {
  registration: RegistrationView;
  row: RegistrationView['rows'][number];
  changed: () => Promise<void>;
  goOn: () => void;
}

export function numberId(municipality: string): string {
  return `registry-number-${municipality}`;
}

/** A municipality's number, and a note where there is one to make: Enter saves it and goes on. */
export function RegistrationRow({ registration, row, changed, goOn }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const [typed, setTyped] = useState<string>();
  const [typedNote, setTypedNote] = useState<string>();
  const [noting, setNoting] = useState(false);
  const number = (typed ?? row.number).trim();
  const note = (typedNote ?? row.note).trim();
  const isSame = number === row.number && note === row.note;
  const emptied = number === '' && row.number !== '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (sending.state === 'sending' || number === '') return;
    goOn();
    if (isSame) return;
    const { round, drawn } = registration;
    const answer = { stance: 'answers' as const, values: { p1: number }, ...(note ? { comment: note } : {}) };
    const about = { round, municipality: row.municipality, way: 'by-mail' as const, answer, drawn, seen: row.version };
    const problem = await send({ do: 'answer-on-behalf', ...about });
    if (problem && !isNo(problem)) return;
    await changed();
    if (problem) return;
    setTyped((now) => (now?.trim() === number ? undefined : now));
    setTypedNote((now) => (now?.trim() === note ? undefined : now));
  };
  return (
    <form className="registry" noValidate onSubmit={save}>
      <Field
        label={row.name}
        {...(emptied ? { validationMessage: say('tab.registration.emptied', { number: row.number }) } : {})}
      >
        <Input
          id={numberId(row.municipality)}
          value={typed ?? row.number}
          maxLength={LONGEST_NUMBER}
          autoComplete="off"
          placeholder={say('tab.registration.number')}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {(noting || row.note !== '') && (
        <Field label={say('tab.registration.noteOf', { name: row.name })}>
          <Input
            value={typedNote ?? row.note}
            maxLength={LONGEST_NOTE}
            autoComplete="off"
            onChange={(_, { value }) => setTypedNote(value)}
          />
        </Field>
      )}
      {number !== '' && !isSame && (
        <div className="choices">
          <Button type="submit">
            {say('tab.registration.save')}
            <span className="unseen"> ({row.name})</span>
          </Button>
        </div>
      )}
      <Given text={row.givenText}>
        {number !== '' && !noting && row.note === '' && (
          <button type="button" className="link" onClick={() => setNoting(true)}>
            {say('tab.registration.note')}
            <span className="unseen"> ({row.name})</span>
          </button>
        )}
      </Given>
      <Saved sending={sending} />
    </form>
  );
}

/** When it was written in, with what may be done besides. */
function Given({ text, children }: { text: string; children: ReactNode }) {
  return text || children ? (
    <p className="quiet">
      {text} {children}
    </p>
  ) : null;
}
