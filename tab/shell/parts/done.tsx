import { useTab } from '../context.ts';
import { Status } from './status.tsx';

interface Props {
  text: string;
  /** The id of what shows more of it on the page. */
  more?: string | undefined;
}

/** What was done, and to how many; *Visa* goes to where the page shows it. */
export function Done({ text, more }: Props) {
  const { say } = useTab();
  return (
    <>
      <Status icon="check" tone="good">
        {text}
      </Status>
      {more && (
        <button type="button" className="link" onClick={() => document.getElementById(more)?.focus()}>
          {say('tab.show')}
        </button>
      )}
    </>
  );
}
