import type { ImportView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { first } from '../../shell/keep.ts';
import { Status } from '../../shell/parts/status.tsx';

/** A list row by row, the unclear ones first. */
export function ImportRows({ view: { rows } }: { view: ImportView }) {
  const { say } = useTab();
  return (
    <ul className="plain" aria-label={say('tab.list.rows')}>
      {first(rows, ({ verdict }) => verdict === 'unclear').map(({ line, title, verdict, verdictText, notes }) => (
        <li key={line} className="line">
          <p>
            {say('tab.list.row', { line })}: {title || '–'}
          </p>
          <Status icon={verdict === 'unclear' ? 'warning' : 'check'} tone={verdict === 'unclear' ? 'bad' : 'calm'}>
            {verdictText}
          </Status>
          {notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
