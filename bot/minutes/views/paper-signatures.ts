import { dateWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import type { PaperPart } from '../../views/paper.ts';
import type { MinutesDocument } from '../domain/document.ts';
import type { PaperStanding } from './standing.ts';

const SV = 'sv';

/** Who wrote them and who verified them: lines to sign on, or what was done digitally and when, as the body has it. */
export function signatureParts(document: MinutesDocument, standing: PaperStanding): PaperPart[] {
  const { secretary, verifiers, signed } = document;
  const at: PaperPart[] = secretary
    ? [{ part: 'signature', label: text(SV, 'minutes.paper.secretary'), who: secretary }]
    : [];
  const by = verifiers.map(({ who }): PaperPart => {
    const approved = standing.approvals.find((one) => one.who === who);
    const digital = signed === 'digital' && approved !== undefined && !standing.draft;
    const said = digital ? { said: text(SV, 'minutes.verified-by', { day: dateWords(SV, approved.day), who }) } : {};
    return { part: 'signature', label: text(SV, 'minutes.paper.verifier'), who, ...said };
  });
  return [...at, ...by];
}
