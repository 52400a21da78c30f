import { Fragment } from 'react';
import type { AgendaItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useFound } from '../../shell/found.ts';
import { Status } from '../../shell/parts/status.tsx';
import { Annex } from './annex.tsx';

interface Props {
  items: AgendaItemView[];
  /** The item that a link led to. */
  found?: string | undefined;
}

/** The agenda as its readers see it. */
export function Agenda({ items, found }: Props) {
  const { say } = useTab();
  useFound(found, itemIds);
  if (items.length === 0) return <p>{say('tab.meeting.noAgenda')}</p>;
  return (
    <ol className="agenda">
      {items.map((item) => (
        <AgendaItem key={item.no} item={item} found={item.id === found} />
      ))}
    </ol>
  );
}

const idOf = (item: string) => `punkt-${item}`;
const itemIds = (item: string) => [idOf(item)];

function AgendaItem({ item, found }: { item: AgendaItemView; found: boolean }) {
  const { say } = useTab();
  const { id, no, heading, kindText, presenter, minutesText, guestsText, added, annexes } = item;
  const who = presenter && say('tab.meeting.presenter', { name: presenter });
  const about = [kindText, who, minutesText, guestsText].filter(Boolean);
  return (
    <li value={no} id={idOf(id)} tabIndex={-1} className={found ? 'led-to' : undefined}>
      <p>{heading}</p>
      {about.length > 0 && <p className="quiet">{about.join(' · ')}</p>}
      {added && <Status icon="add">{say('tab.meeting.added')}</Status>}
      <ItemTexts item={item} />
      {annexes.length > 0 && (
        <ul aria-label={say('tab.meeting.annexes', { no })}>
          {annexes.map((annex) => (
            <li key={annex.id}>
              <Annex annex={annex} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is proposed first, then what one needs to know before: folded, so that the agenda is one look. */
function ItemTexts({ item: { heading, proposal, background } }: { item: AgendaItemView }) {
  const { say } = useTab();
  const texts = [
    { label: say('tab.item.proposal'), text: proposal },
    { label: say('tab.item.background'), text: background },
  ].filter(({ text }) => text !== undefined);
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>
        {texts.length > 1 ? say('tab.item.texts') : texts[0]?.label}
        <span className="unseen"> ({heading})</span>
      </summary>
      {texts.map(({ label, text }) => (
        <Fragment key={label}>
          {texts.length > 1 && (
            <p>
              <strong>{label}</strong>
            </p>
          )}
          <p className="lines">{text}</p>
        </Fragment>
      ))}
    </details>
  );
}
