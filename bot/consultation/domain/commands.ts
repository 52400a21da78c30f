import type { SameName } from '../../document/domain/same-document.ts';
import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { ConsultationFields, NewConsultation, Stage, ToldWhat } from './state.ts';

export interface NewConsultationAnnex {
  title: string;
  href?: string;
  /** The file is stored already. */
  file?: StoredFile;
}

/** Everything one can ask about a consultation. Only the secretariat may. */
export type ConsultationCommand =
  | ({ do: 'register-consultation'; id: string } & NewConsultation)
  /** `base`: the version that was read. */
  | { do: 'change-consultation'; consultation: string; base: number; fields: ConsultationFields }
  /** `same`: what becomes of a file of the same name; absent: it is asked about. */
  | { do: 'add-consultation-annex'; consultation: string; annex: NewConsultationAnnex; same?: SameName }
  | { do: 'rename-consultation-annex'; consultation: string; annex: string; title: string }
  /** `to`: its place from 0. */
  | { do: 'move-consultation-annex'; consultation: string; annex: string; to: number }
  | { do: 'remove-consultation-annex'; consultation: string; annex: string }
  /** `until`: asked for, or what was granted where it is another day. */
  | { do: 'note-extension'; consultation: string; step: ExtensionStep; until?: string }
  /** `from`: the stage that was seen. */
  | {
      do: 'move-consultation';
      consultation: string;
      from: Stage;
      stage: Exclude<Stage, 'declined'>;
      answered?: string;
      submitted?: string;
    }
  | { do: 'decline-consultation'; consultation: string; reason: string }
  | { do: 'tell-offices'; consultation: string; what: ToldWhat }
  /** It was registered by mistake. */
  | { do: 'remove-consultation'; consultation: string; reason?: string }
  /** The rows of an uploaded list, all in one commit; those that are registered already are left as they are. */
  | { do: 'import-consultations'; list: string; rows: ({ id: string } & NewConsultation)[] }
  /** Of a list's rows those that nobody has touched since. */
  | { do: 'undo-import'; list: string };

export const EXTENSION_STEPS = ['asked', 'granted', 'refused', 'undone'] as const;
export type ExtensionStep = (typeof EXTENSION_STEPS)[number];
