import { paperName } from '../../kernel/file-name.ts';
import type { NewPaper } from '../../ports/filings.ts';
import type { Loaded } from '../../ports/store.ts';
import { text } from '../../texts/text.ts';
import type { Minutes } from '../domain/state.ts';

/** Approved minutes as they are filed: in Word, and as the PDF that is kept. */
export function wholePapers(meeting: string, after: Loaded): NewPaper[] {
  const minutes = after.get('minutes', meeting)?.state;
  const document = minutes?.approved?.document;
  if (minutes === undefined || document === undefined) return [];
  const kind = text('sv', `minutes.kind.${document.kind}`);
  const name = text('sv', 'minutes.paper.file', { kind, forum: document.forum.shortName, date: minutes.date });
  return (['pdf', 'docx'] as const).map((format) => paperOf(minutes, { part: 'whole', format, kind, name }));
}

/** An item of them; undefined: there is none, or it is secret. */
export function extractOf(minutes: Minutes, item: string): NewPaper | undefined {
  const document = minutes.approved?.document;
  const found = document?.items.find(({ id }) => id === item);
  if (document === undefined || found === undefined || found.secret) return undefined;
  const kind = text('sv', 'minutes.paper.extract');
  const names = { no: found.no, forum: document.forum.shortName, date: minutes.date };
  const name = text('sv', 'minutes.paper.extract-file', names);
  return { ...paperOf(minutes, { part: 'extract', format: 'pdf', kind, name }), item };
}

interface Called {
  part: string;
  format: 'pdf' | 'docx';
  kind: string;
  name: string;
}

function paperOf({ forum, date, status, corrections, registryNumber }: Minutes, called: Called): NewPaper {
  const { part, format, kind, name } = called;
  const edition = corrections.length;
  const title = edition === 0 ? name : text('sv', 'minutes.paper.corrected-file', { name, no: edition });
  return {
    ...{ part, format, edition, forum, date },
    words: {
      name: paperName(title, format),
      kind,
      status: text('sv', `minutes.status.${status}`),
      ...(registryNumber ? { registryNumber } : {}),
    },
  };
}
