import { useId, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { useSend } from '../../shell/send.ts';
import { useWriting } from '../writing-context.ts';

/** Who verifies the minutes, elected under their item. Who was away when something was decided is warned about. */
export function Verifiers({ item }: { item?: string }) {
  const { say } = useTab();
  const { meeting, writing, changed } = useWriting();
  const { verifiers, verifiersNeeded, electable } = writing;
  const [sending, send] = useSend();
  const [seat, setSeat] = useState('');
  const choice = useId();
  const left = electable.filter((one) => !verifiers.some((elected) => elected.seat === one.seat));
  const elect = async (whom: string, elected: boolean) => {
    const under = item && elected ? { item } : {};
    const problem = await send({ do: 'elect-verifier', meeting, seat: whom, elected, ...under });
    if (problem) return;
    setSeat('');
    await changed();
    document.getElementById(choice)?.focus();
  };
  return (
    <div className="verifiers">
      {verifiersNeeded > 0 && verifiers.length < verifiersNeeded && (
        <p className="quiet">
          {say(countKey('tab.write.verifiersNeeded', verifiersNeeded), { count: verifiersNeeded })}
        </p>
      )}
      <ul className="plain" aria-label={say('tab.write.verifiers')}>
        {verifiers.map(({ seat: elected, who, warnings }) => (
          <li key={elected}>
            <div className="named">
              <span>{who}</span>
              <Button aria-label={say('tab.write.dropVerifier', { who })} onClick={() => elect(elected, false)}>
                {say('tab.write.remove')}
              </Button>
            </div>
            {warnings.map((warning) => (
              <p key={warning} role="status">
                <Status icon="warning" tone="bad">
                  {warning}
                </Status>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (seat) void elect(seat, true);
        }}
      >
        <Field label={say('tab.write.verifier')}>
          <Select id={choice} value={seat} onChange={(_, { value }) => setSeat(value)}>
            <option value="">{say('tab.write.chooseSeat')}</option>
            {left.map((one) => (
              <option key={one.seat} value={one.seat}>
                {one.who}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">{say('tab.write.elect')}</Button>
      </form>
      <Saved sending={sending} />
    </div>
  );
}
