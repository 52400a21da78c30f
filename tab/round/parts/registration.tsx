import { useState } from 'react';
import type { RegistrationView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Status } from '../../shell/parts/status.tsx';
import { numberId, RegistrationRow } from './registration-row.tsx';

interface Props {
  registration: RegistrationView;
  /** Do the lines stand there from the start? */
  unfolded: boolean;
  /** Does it stand above how many have registered it? */
  counted?: boolean;
  changed: () => Promise<void>;
}

/** Which municipalities have registered a paper, under which number; the secretariat writes them in, a line each. */
export function Registration({ registration, unfolded, counted = false, changed }: Props) {
  const { say } = useTab();
  const [isOpen] = useState(unfolded);
  const focusNext = useFocusNext();
  const { rows, text, missingText, note, open } = registration;
  /** Enter saves a line and goes on to the next without a number; after the last of them it stays. */
  const goOn = (from: number) => {
    const left = [...rows.slice(from + 1), ...rows.slice(0, from)].find(({ number }) => number === '');
    if (left) focusNext(numberId(left.municipality));
  };
  return (
    <>
      {!counted && (
        <p>
          <Status icon={open ? 'clock' : 'check'} tone={open ? 'calm' : 'good'}>
            {text}
          </Status>
        </p>
      )}
      {missingText && <p>{missingText}</p>}
      <details open={isOpen}>
        <summary>{say('tab.registration.numbers')}</summary>
        {note && <p className="quiet">{say('tab.registration.how')}</p>}
        <ul className="plain sheet">
          {rows.map((row, index) => (
            <li key={row.municipality} className="line">
              {note ? (
                <RegistrationRow registration={registration} row={row} changed={changed} goOn={() => goOn(index)} />
              ) : (
                <>
                  <h3>{row.name}</h3>
                  <p>{row.number || say('tab.registration.none')}</p>
                  {row.note && <p className="quiet">{row.note}</p>}
                  {row.givenText && <p className="quiet">{row.givenText}</p>}
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
