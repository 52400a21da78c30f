import type { AnnexView } from '../../../bot/meeting/views/view.ts';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { OutLink } from '../../shell/parts/out-link.tsx';

/** A document: a link, a file that is fetched as the reader, or only that it exists. */
export function Annex({ annex: { title, href, file, fileText } }: { annex: AnnexView }) {
  if (href) return <OutLink href={href}>{title}</OutLink>;
  if (file) return <AnnexFile title={title} file={file} fileText={fileText} />;
  return (
    <span className="status">
      <Icon name="lock" />
      <span>{title}</span>
    </span>
  );
}

function AnnexFile({ title, file, fileText }: { title: string; file: string; fileText: string | undefined }) {
  const [fetching, fetchIt] = useFileFetch();
  return (
    <>
      <button type="button" className="link" onClick={() => fetchIt(file, title)}>
        {title}
        {fileText && ` (${fileText})`}
      </button>
      <Fetched fetching={fetching} name={title} />
    </>
  );
}
