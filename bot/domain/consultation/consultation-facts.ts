import type { ConsultationAnnex, ConsultationFields, NewConsultation, Stage, ToldWhat } from './consultation.ts';

/** What happens to a consultation; each line of the journal is one of these about the consultation `id`. */
export type ConsultationFact = { kind: 'consultation'; id: string } & (
  | ({ type: 'consultation-registered'; imported?: true } & NewConsultation)
  | { type: 'consultation-changed'; fields: ConsultationFields }
  | { type: 'consultation-annex-added'; annex: ConsultationAnnex }
  /** `unasked`: nobody has been asked about the consultation, so the annex's file may go with it. */
  | { type: 'consultation-annex-removed'; annex: string; unasked?: true }
  /** `asked`: the local date on which it was asked for. */
  | { type: 'extension-asked'; asked: string; until: string }
  /** The sender's last day is another from now on. */
  | { type: 'extension-granted'; until: string }
  | { type: 'extension-refused' }
  | { type: 'consultation-moved'; stage: Stage; answered?: string; submitted?: string }
  | { type: 'consultation-declined'; reason: string }
  | { type: 'offices-told'; what: ToldWhat; answerBy?: string; inputBy?: string }
);
