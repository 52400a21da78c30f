import { useState } from 'react';
import type { ImportRowView, ImportView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Radio, RadioGroup } from '../../shell/controls/radio.tsx';
import { Status } from '../../shell/parts/status.tsx';

const FITS = {
  all: () => true,
  new: ({ verdict }: ImportRowView) => verdict === 'new',
  remarks: ({ remarks }: ImportRowView) => remarks,
  known: ({ verdict }: ImportRowView) => verdict === 'known',
};
type Shown = keyof typeof FITS;

/** A list row by row as the file has them: all, those that are ready, those to look at, or those that were here already. */
export function ImportRows({ view: { rows, imported } }: { view: ImportView }) {
  const { say } = useTab();
  const [shown, setShown] = useState<Shown>('all');
  const count = (which: Shown) => rows.filter(FITS[which]).length;
  const label = (which: Shown) =>
    say(imported && which === 'new' ? 'tab.list.show.added' : `tab.list.show.${which}`, { count: count(which) });
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={say('tab.list.show')}
        value={shown}
        onChange={(_, { value }) => setShown(isShown(value) ? value : 'all')}
      >
        {Object.keys(FITS)
          .filter(isShown)
          .map((which) => (
            <Radio key={which} value={which} label={label(which)} />
          ))}
      </RadioGroup>
      <ul className="plain" aria-label={say('tab.list.rows')}>
        {rows.filter(FITS[shown]).map(({ line, title, verdict, verdictText, notes }) => (
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
    </>
  );
}

function isShown(which: string): which is Shown {
  return which in FITS;
}
