import type { Day, Id } from '../../kernel/named.ts';
import type { AnnexWords, KeptAnnex } from '../../meeting/domain/facts.ts';
import type { ConsultationAnnex, ConsultationFields, NewConsultation, Stage, ToldWhat } from './state.ts';

/** What happens to a consultation; each line of the journal is one of these about the consultation `id`. */
export type ConsultationFact = {
  kind: 'consultation';
  id: Id;
} /** `list`: the list that it was imported with, by what was looked through. */ & (
  | ({ type: 'consultation-registered'; imported?: true; list?: Id } & Omit<NewConsultation, 'fields'> &
      ConsultationParts)
  | ({ type: 'consultation-changed' } & ConsultationParts)
  | { type: 'consultation-annex-added'; annex: Omit<KeptAnnex, 'secret'>; words: AnnexWords }
  | { type: 'consultation-annex-renamed'; annex: Id; words: { title: string } }
  /** `to`: its place, from 0. */
  | { type: 'consultation-annex-moved'; annex: Id; to: number }
  /** `unasked`: nobody has been asked about the consultation, so the annex's file may go with it. */
  | { type: 'consultation-annex-removed'; annex: Id; unasked?: true }
  /** `asked`: the local date on which it was asked for. */
  | { type: 'extension-asked'; asked: Day; until: Day }
  /** The sender's last day is another from now on. */
  | { type: 'extension-granted'; until: Day }
  | { type: 'extension-refused' }
  /** It was noted that more time was asked for, and it was not. */
  | { type: 'extension-undone' }
  | { type: 'consultation-moved'; stage: Stage; answered?: Day; submitted?: Day }
  | { type: 'consultation-declined'; words: { reason: string } }
  | { type: 'offices-told'; what: ToldWhat; answerBy?: Day; inputBy?: Day }
  /** It was registered by mistake. */
  | { type: 'consultation-removed'; words?: { reason: string } }
);

/** What people write of a consultation; registry numbers are written by hand too. */
export type ConsultationWords = Pick<
  ConsultationFields,
  'title' | 'sender' | 'senderNumber' | 'ownNumber' | 'text' | 'questions'
>;

interface ConsultationParts {
  fields: Omit<ConsultationFields, keyof ConsultationWords>;
  words: ConsultationWords;
}

/** What is registered, as its facts keep it. */
export function consultationParts(whole: ConsultationFields): ConsultationParts {
  const { title, sender, senderNumber, ownNumber, text, questions, ...fields } = whole;
  return { fields, words: { title, sender, senderNumber, ownNumber, text, questions } };
}

/** An annex as its fact keeps it. */
export function consultationAnnexParts({ id, title, href, file }: ConsultationAnnex) {
  if (file === undefined) return { annex: { id }, words: { title, href } };
  const { name, hash, ...kept } = file;
  return { annex: { id, file: kept }, words: { title, href, name, ...(hash ? { hash } : {}) } };
}
