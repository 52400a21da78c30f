import { fileWords } from '../../../bot/document/texts/kinds.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { sizeText } from '../../shell/file-size.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { UploadFiles } from '../../shell/parts/upload-files.tsx';
import type { AnswerFiles } from '../answer-files.ts';

interface Props {
  field: FormField;
  /** The files' ids. */
  chosen: string[];
  files: AnswerFiles | undefined;
  fault?: string;
  onChange: (value: string[]) => void;
}

/** A question that is answered with files. */
export function FileField({ field: { id, label, required, most }, chosen, files, fault, onChange }: Props) {
  const { say, language } = useTab();
  const focusNext = useFocusNext();
  const part = `question-${id}`;
  const remove = (file: string) => {
    onChange(chosen.filter((one) => one !== file));
    focusNext(part);
  };
  const known = chosen.flatMap((one) => files?.known.find((file) => file.id === one) ?? []);
  return (
    <fieldset id={part} data-question={id} tabIndex={-1} className="question">
      <legend>
        {label}
        {required && <span className="bad"> *</span>}
      </legend>
      {most !== undefined && <p className="quiet">{say('tab.round.mostFiles', { most })}</p>}
      <ul className="plain">
        {known.map((file) => (
          <li key={file.id} className="named">
            <span>
              <AnswerFile round={files?.round ?? ''} file={file} /> (
              {fileWords(file.name, sizeText(file.size, language))})
            </span>
            <Button
              icon={<Icon name="remove" />}
              aria-label={say('tab.annex.removeNamed', { title: file.name })}
              onClick={() => remove(file.id)}
            />
          </li>
        ))}
      </ul>
      {files ? (
        <UploadFiles
          about={label}
          sendFile={(file, key, onPart) => files.send(id, file, key, onPart)}
          changed={async () => undefined}
        />
      ) : (
        <p className="quiet">{say('tab.round.noFiles')}</p>
      )}
      {fault && (
        <p role="alert" className="bad">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** A link that fetches a file of an answer. */
export function AnswerFile({ round, file }: { round: string; file: { id: string; name: string } }) {
  const [fetching, fetchIt] = useFileFetch();
  const path = `rounds/${encodeURIComponent(round)}/files/${encodeURIComponent(file.id)}`;
  return (
    <>
      <button type="button" className="link" onClick={() => fetchIt(path, file.name)}>
        {file.name}
      </button>
      <Fetched fetching={fetching} name={file.name} />
    </>
  );
}
