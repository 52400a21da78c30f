import { useState } from 'react';
import type { LetterView } from '../../../bot/delivery/views/letter.ts';
import type { MemosView, RoundPageView } from '../../../bot/round/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { UploadFiles } from '../../shell/parts/upload-files.tsx';
import { useSend } from '../../shell/send.ts';
import { MemoButton } from './document.tsx';

interface Props {
  round: RoundPageView;
  changed: () => Promise<void>;
}

/** What goes to the municipalities' offices: the document's file is added, the mail is read, and then it is sent. */
export function RoundMemos({ round, changed }: Props) {
  const { api, say } = useTab();
  const { memos, id } = round;
  if (!memos) return null;
  const { mayAdd, sentText, notYetText, offices } = memos;
  return (
    <Section title={say('tab.endorsement.memos')}>
      {sentText && <p>{sentText}</p>}
      {!sentText && <p>{say('tab.endorsement.memosWhat')}</p>}
      {mayAdd && (
        <UploadFiles
          about={say('tab.endorsement.document')}
          sendFile={(file, key, onPart) => api.uploadRoundDocument({ round: id, file, key, onPart })}
          changed={changed}
        />
      )}
      {notYetText && <p>{notYetText}</p>}
      <SendMemos id={id} memos={memos} changed={changed} />
      <details>
        <summary>{say('tab.endorsement.each')}</summary>
        <ul className="plain choices">
          {offices.map((office) => (
            <li key={office.id}>
              <MemoButton round={id} municipality={office.id} name={office.name} />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

interface SendProps {
  id: string;
  memos: MemosView;
  changed: () => Promise<void>;
}

/** The whole mail stands in the question before it is sent. */
function SendMemos({ id, memos, changed }: SendProps) {
  const { say } = useTab();
  const [beside, setBeside] = useState(false);
  const [sending, send] = useSend();
  const { letters, documentLetter, toText, noAddressText, offices } = memos;
  const letter = letters.find(({ document }) => document === (beside && documentLetter !== undefined)) ?? letters[0];
  const work = async () => {
    if (letter && !(await send({ do: 'send-memos', round: id, document: letter.document }))) await changed();
  };
  const also = letter?.document ? documentLetter : undefined;
  const told = [
    ...(noAddressText ? [noAddressText] : []),
    ...(also ? [`${say('tab.endorsement.also')} ${also.subject}`] : []),
  ];
  return (
    <>
      {documentLetter && (
        <Checkbox
          label={say('tab.endorsement.beside')}
          checked={beside}
          onChange={(_, { checked }) => setBeside(checked)}
        />
      )}
      {letter && <MemoLetter letter={letter} />}
      {also && <MemoLetter letter={also} />}
      {letter && (
        <div className="choices">
          <ConfirmButton
            label={say('tab.endorsement.send')}
            title={letter.subject}
            confirm={say('tab.endorsement.sendYes')}
            busy={sending.state === 'sending'}
            work={work}
            appearance="primary"
            lines={[toText, ...told]}
          />
        </div>
      )}
      {letter && noAddressText && <p>{noAddressText}</p>}
      <Saved
        sending={sending}
        text={say(countKey('tab.endorsement.sent', offices.length), { count: offices.length })}
        more={DELIVERIES}
      />
    </>
  );
}

/** A mail as it goes out, to be read before it does. */
function MemoLetter({ letter: { subject, text } }: { letter: LetterView }) {
  const { say } = useTab();
  return (
    <details>
      <summary>
        {say('tab.endorsement.letter')}: {subject}
      </summary>
      <p className="lines panel">{text}</p>
    </details>
  );
}
