import type { FilingView } from '../../../bot/document/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import type { IconName } from '../../shell/parts/icon.tsx';
import { OutLink } from '../../shell/parts/out-link.tsx';
import { Status, type Tone } from '../../shell/parts/status.tsx';
import { Grant } from './grant.tsx';

export type FilingPress = (what: 'file-again' | 'settle-filing', filing: string) => void;

interface Props {
  paper: FilingView;
  busy: boolean;
  press: FilingPress;
}

/** A paper: where it is, how it stands, and what the secretariat can do about it. */
export function FilingLine({ paper, busy, press }: Props) {
  const { say } = useTab();
  const { id, name, link, lines, commands, can } = paper;
  const [icon, tone] = looksOf(paper);
  const [first = '', ...rest] = lines;
  return (
    <li id={placeOf(id)} tabIndex={-1}>
      <p>{link ? <OutLink href={link}>{name}</OutLink> : name}</p>
      <Status icon={icon} tone={tone}>
        {first}
      </Status>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {commands && <Grant commands={commands} />}
      {(can.again || can.settle) && (
        <div className="row">
          {can.again && (
            <Button disabledFocusable={busy} onClick={() => press('file-again', id)}>
              {say('tab.filing.again')}
              <span className="unseen"> ({name})</span>
            </Button>
          )}
          {can.settle && (
            <Button disabledFocusable={busy} onClick={() => press('settle-filing', id)}>
              {say('tab.filing.settle')}
              <span className="unseen"> ({name})</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Where on a page it is. */
export function placeOf(filing: string): string {
  return `filing-${filing}`;
}

function looksOf({ status, troubled }: FilingView): [IconName, Tone] {
  if (status === 'waiting') return ['warning', 'bad'];
  if (status === 'filed') return troubled ? ['warning', 'bad'] : ['check', 'good'];
  return status === 'queued' ? ['clock', 'calm'] : ['cross', 'calm'];
}
