import type { AgendasView, AgendaVersionView } from '../../../bot/minutes/views/view.ts';

/** The agendas of a meeting, each folded, with what was done with its items since the one before. */
export function Agendas({ agendas }: Pick<AgendasView, 'agendas'>) {
  if (agendas.every(({ which }) => which === 'sent')) return null;
  return agendas.map((agenda) => <Version key={agenda.which} agenda={agenda} />);
}

function Version({ agenda: { title, note, items, removed } }: { agenda: AgendaVersionView }) {
  return (
    <details>
      <summary>{title}</summary>
      {note && <p className="quiet">{note}</p>}
      <ol className="agenda">
        {items.map(({ no, heading, marks }) => (
          <li key={no} value={no}>
            <p>{heading}</p>
            {marks.length > 0 && <p className="quiet">{marks.join(' · ')}</p>}
          </li>
        ))}
      </ol>
      {removed.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </details>
  );
}
