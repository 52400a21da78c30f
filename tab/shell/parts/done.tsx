import { useEffect, useState } from 'react';
import { useTab } from '../context.ts';
import { Status } from './status.tsx';

interface Props {
  text: string;
  /** The id of what shows more of it on the page. */
  more?: string | undefined;
}

/** What was done, and to how many; *Visa* goes to where the page shows it, or to it as soon as it has been read. */
export function Done({ text, more }: Props) {
  const { say } = useTab();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const found = wanted && more ? document.getElementById(more) : null;
    if (found === null) return;
    found.focus();
    setWanted(false);
  });
  return (
    <>
      <Status icon="check" tone="good">
        {text}
      </Status>
      {more && (
        <button type="button" className="link" onClick={() => setWanted(true)}>
          {say('tab.show')}
        </button>
      )}
    </>
  );
}
