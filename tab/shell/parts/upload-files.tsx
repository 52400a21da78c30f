import { useId, useRef } from 'react';
import { ACCEPTED } from '../../../bot/document/texts/kinds.ts';
import { clockText } from '../clock.ts';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MOST_BYTES } from '../file-size.ts';
import { NAME_TAKEN, type SendFile, useUploads } from '../upload-files.ts';
import { Icon } from './icon.tsx';
import { ProblemNotice } from './notice.tsx';
import { Status } from './status.tsx';

interface Props {
  sendFile: SendFile;
  /** What the files are for, where several can be chosen on a page; for readers of sound. */
  about?: string;
  changed: () => Promise<void>;
}

/** Files from the reader's computer, with how far each has come. */
export function UploadFiles({ sendFile, about, changed }: Props) {
  const { say, language } = useTab();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [{ now, sent, troubles }, start] = useUploads(sendFile, changed);
  const choose = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => {
    void start([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  const part = now && Math.round(now.part * 100);
  return (
    <div>
      <input ref={input} type="file" accept={ACCEPTED} multiple hidden onChange={choose} />
      <div className="choices">
        <Button
          icon={<Icon name="file" />}
          aria-describedby={hint}
          disabledFocusable={now !== undefined}
          onClick={() => input.current?.click()}
        >
          {say('tab.annex.upload')}
          {about && <span className="unseen"> ({about})</span>}
        </Button>
      </div>
      <p id={hint} className="quiet">
        {say('tab.annex.uploadHint', { most: MOST_BYTES / 1024 / 1024 })}
      </p>
      {now && (
        <label className="uploading">
          {say('tab.annex.sending', { name: now.name, part: part ?? 0 })}
          <progress max={100} value={part} />
        </label>
      )}
      <div role="status">
        {sent && (
          <Status icon="check" tone="good">
            {say('tab.annex.sent', { name: sent.name, time: clockText(sent.at, language) })}
          </Status>
        )}
      </div>
      {troubles.map(({ file, problem, again }) => (
        <ProblemNotice
          key={`${file.name} ${file.size}`}
          problem={problem}
          {...(again ? { retry: () => start([file]) } : {})}
        >
          {problem.code === NAME_TAKEN && (
            <>
              <Button onClick={() => start([file], 'instead')}>{say('tab.annex.instead')}</Button>
              <Button onClick={() => start([file], 'beside')}>{say('tab.annex.beside')}</Button>
            </>
          )}
        </ProblemNotice>
      ))}
    </div>
  );
}
