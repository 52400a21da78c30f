import type { AnnexView } from '../../../bot/meeting/views/view.ts';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { OutLink } from '../../shell/parts/out-link.tsx';

/** A document: a link, a file that is fetched as the reader, or only that it exists. */
export function Annex({ annex: { title, href, file, sizeText } }: { annex: AnnexView }) {
  if (href) return <OutLink href={href}>{title}</OutLink>;
  if (file) return <AnnexFile title={title} file={file} sizeText={sizeText} />;
  return (
    <span className="status">
      <Icon name="lock" />
      <span>{title}</span>
    </span>
  );
}

function AnnexFile({ title, file, sizeText }: { title: string; file: string; sizeText: string | undefined }) {
  const [fetching, fetchIt] = useFileFetch();
  return (
    <>
      <button type="button" className="link" onClick={() => fetchIt(file, title)}>
        {title}
        {sizeText && ` (${sizeText})`}
      </button>
      <Fetched fetching={fetching} name={title} />
    </>
  );
}
