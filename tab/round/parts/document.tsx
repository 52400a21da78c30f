import { fileWords } from '../../../bot/document/texts/kinds.ts';
import type { RoundPageView } from '../../../bot/round/views/view.ts';
import { Annex } from '../../meeting/parts/annex.tsx';
import { useTab } from '../../shell/context.ts';
import { sizeText } from '../../shell/file-size.ts';
import { FetchButton } from '../../shell/parts/fetch-button.tsx';
import { Section } from '../../shell/parts/section.tsx';

/** The document that the question is about, and the reader's municipality's officer's memo. */
export function RoundDocument({ round }: { round: RoundPageView }) {
  const { say, language } = useTab();
  const { document, mine, id } = round;
  if (!document) return null;
  const { sort, href, file, summary, background, proposal } = document;
  const path = `rounds/${encodeURIComponent(id)}/files/document`;
  const fileText = file && fileWords(file.name, sizeText(file.size, language));
  const title = round.title;
  return (
    <Section title={say('tab.endorsement.document')}>
      <p>
        {sort}
        {href && (
          <>
            : <Annex annex={{ id: 'link', title, href }} />
          </>
        )}
      </p>
      {file && (
        <p>
          {say('tab.endorsement.asFile')}:{' '}
          <Annex annex={{ id: file.id, title, file: path, fileText: fileText ?? '' }} />
        </p>
      )}
      {!href && !file && <p className="quiet">{say('tab.endorsement.noDocument')}</p>}
      <p className="lines">{summary}</p>
      <details>
        <summary>{say('tab.endorsement.whole')}</summary>
        <p className="quiet">{say('tab.endorsement.background')}</p>
        <p className="lines">{background}</p>
        <p className="quiet">{say('tab.endorsement.proposal')}</p>
        <p className="lines">{proposal}</p>
      </details>
      {mine && <MemoButton round={id} municipality={mine.municipality} name={mine.name} />}
    </Section>
  );
}

export function MemoButton({ round, municipality, name }: { round: string; municipality: string; name: string }) {
  const { say } = useTab();
  const query = new URLSearchParams({ municipality });
  const label = say('tab.endorsement.memo', { name });
  return <FetchButton path={`rounds/${encodeURIComponent(round)}/memo.docx?${query}`} label={label} />;
}
