import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DocumentLine } from '../domain/document.ts';

/** "Beslut 3", "Uppdrag", "Förslag"; '' for what has no such word. */
export function labelWords({ kind, no, detail }: DocumentLine, language: Language): string {
  if (kind === 'text' || kind === 'bullet' || kind === 'quote' || kind === 'heading' || detail?.plain) return '';
  if (kind === 'decision' && no !== undefined) return text(language, 'minutes.decision-number', { no });
  return text(language, `minutes.label.${kind}`);
}

/** What was tidied about a decision or an assignment, in sentences. */
export function detailWords(
  { detail, owners = [], dissents = [], forwardTo }: DocumentLine,
  language: Language,
): string[] {
  if (detail === undefined) return [];
  const { agreement, forward, everyone, secretariat, due, dueBasis, reportTo } = detail;
  const whose = [...owners, ...(secretariat ? [text(language, 'minutes.owner.secretariat')] : [])];
  const words: (string | false | undefined)[] = [
    agreement && text(language, 'minutes.agreement', { agreement }),
    dissents.length > 0 && text(language, 'minutes.dissent', { who: dissents.join('; ') }),
    forward && forwardWords(forward, forwardTo, language),
    everyone && text(language, 'minutes.owner.everyone'),
    whose.length > 0 && text(language, 'minutes.owner', { who: whose.join('; ') }),
    (due || dueBasis) &&
      text(language, 'minutes.due', { due: [due && dateWords(language, due), dueBasis].filter(Boolean).join(', ') }),
    reportTo && text(language, 'minutes.report-to', { who: reportTo }),
  ];
  return words.flatMap((said) => said || []);
}

/** A line whole, as it is compared and read aloud. */
export function lineWords(line: DocumentLine, language: Language): string[] {
  const label = labelWords(line, language);
  return [label ? `${label}: ${line.text}` : line.text, ...detailWords(line, language)];
}

function forwardWords(
  { forum, date, purpose, condition }: NonNullable<NonNullable<DocumentLine['detail']>['forward']>,
  name: string | undefined,
  language: Language,
): string {
  const more = [date && dateWords(language, date), purpose, condition].filter(Boolean).join(', ');
  return text(language, more ? 'minutes.forward' : 'minutes.forward-plain', { forum: name ?? forum, more });
}
