import { type ChangeEvent, useId, useRef, useState } from 'react';
import { ACCEPTED, fileWords } from '../../../bot/document/texts/kinds.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { MOST_BYTES, sizeText } from '../../shell/file-size.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { faultInFile } from '../../shell/upload-files.ts';
import { faultsInLink, type LinkFaults } from '../annex-draft.ts';
import { LONGEST_LINE } from '../item-draft.ts';
import { type FilePart, linkPart, type NewMore, NO_LINK } from '../new-parts.ts';
import { ChosenParts } from './chosen-parts.tsx';

interface Props {
  more: NewMore;
  files: FilePart[];
  faults: LinkFaults;
  uploads: boolean;
  onMore: (more: NewMore) => void;
  onFiles: (files: FilePart[]) => void;
}

/** The documents that are to go with a new item: they are sent when it is saved. */
export function NewDocuments({ more, files, faults: given, uploads, onMore, onFiles }: Props) {
  const { say, language } = useTab();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const [ownFaults, setFaults] = useState<LinkFaults>({});
  const faults = { ...given, ...ownFaults };
  const { link, links } = more;
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const all = [...(currentTarget.files ?? [])].map((file) => ({ file, fault: faultInFile(file, say, language) }));
    currentTarget.value = '';
    setWrong(all.flatMap(({ fault }) => fault ?? []));
    const fit = all.filter(({ fault }) => fault === null);
    onFiles([...files, ...fit.map(({ file }) => ({ key: crypto.randomUUID(), name: file.name, file }))]);
  };
  const addLink = () => {
    const faulty = faultsInLink(link);
    setFaults(faulty);
    if (Object.keys(faulty).length > 0) return;
    onMore({ ...more, links: [...links, linkPart(link, crypto.randomUUID())], link: NO_LINK });
  };
  const field = (name: keyof typeof link) => ({
    name: `link-${name}`,
    value: link[name],
    onChange: (_: unknown, { value }: { value: string }) => onMore({ ...more, link: { ...link, [name]: value } }),
  });
  const fault = (name: keyof LinkFaults) =>
    faults[name] ? { validationState: 'error' as const, validationMessage: say(faults[name]) } : {};
  return (
    <fieldset className="part">
      <legend>{say('tab.annex.title')}</legend>
      <ChosenParts
        parts={[...links, ...files]}
        about={(part) => ('file' in part ? fileWords(part.name, sizeText(part.file.size, language)) : undefined)}
        onRemove={({ key }) => {
          onMore({ ...more, links: links.filter((one) => one.key !== key) });
          onFiles(files.filter((one) => one.key !== key));
        }}
      />
      {uploads ? (
        <div>
          <input ref={input} type="file" accept={ACCEPTED} multiple hidden onChange={choose} />
          <div className="choices">
            <Button icon={<Icon name="file" />} aria-describedby={hint} onClick={() => input.current?.click()}>
              {say('tab.parts.files')}
            </Button>
          </div>
          <p id={hint} className="quiet">
            {say('tab.annex.uploadHint', { most: MOST_BYTES / 1024 / 1024 })}
          </p>
        </div>
      ) : (
        <p className="quiet">{say('tab.annex.noUploads')}</p>
      )}
      {wrong.map((message) => (
        <ProblemNotice key={message} problem={{ kind: 'refused', message }} />
      ))}
      <div className="pair">
        <Field label={say('tab.annex.name')} {...fault('title')}>
          <Input {...field('title')} maxLength={LONGEST_LINE} />
        </Field>
        <Field label={say('tab.annex.href')} hint={say('tab.annex.hrefHint')} {...fault('href')}>
          <Input {...field('href')} type="url" />
        </Field>
      </div>
      <div className="choices">
        <Button icon={<Icon name="add" />} onClick={addLink}>
          {say('tab.annex.addLink')}
        </Button>
      </div>
    </fieldset>
  );
}
