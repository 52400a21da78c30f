import type {
  ConsultationChoices,
  ConsultationsView,
  ConsultationView,
  DeadlineView,
  ImportView,
} from '../../bot/consultation/views/view.ts';
import type { LetterView } from '../../bot/delivery/views/letter.ts';
import type { SameName } from '../../bot/document/domain/same-document.ts';

type Read = <T>(path: string, signal?: AbortSignal) => Promise<T>;
type Write = <T>(path: string, body: BodyInit, type?: string) => Promise<T>;
type Upload = (path: string, file: File, onPart?: (part: number) => void) => Promise<void>;

/** What the tab asks about consultations. Everything rejects with a Trouble. */
export interface ConsultationApi {
  consultations(year: number | undefined, signal?: AbortSignal): Promise<ConsultationsView>;
  consultation(id: string, signal?: AbortSignal): Promise<ConsultationView>;
  consultationChoices(signal?: AbortSignal): Promise<ConsultationChoices>;
  /** The last day for input that fits a sender's day. */
  deadline(answerBy: string, forum: string, signal?: AbortSignal): Promise<DeadlineView>;
  /** The letter that asks its sender for more time until a day; reading it notes nothing. */
  extensionLetter(consultation: string, until: string, signal?: AbortSignal): Promise<LetterView>;
  /** Looks a list through, or (with what that gave) imports it. */
  consultationList(file: File, forum: string | undefined, digest: string | null, key: string): Promise<ImportView>;
  uploadConsultationAnnex(upload: PaperUpload): Promise<void>;
}

interface PaperUpload {
  consultation: string;
  file: File;
  /** What it is called; its file's name where it is empty. */
  title: string;
  /** What becomes of a file of the same name, once it was asked. */
  same: SameName | undefined;
  key: string;
}

export function consultationApi(read: Read, write: Write, upload: Upload): ConsultationApi {
  return {
    consultations: (year, signal) => read(`consultations${year ? `?year=${year}` : ''}`, signal),
    consultation: (id, signal) => read(`consultations/${encodeURIComponent(id)}`, signal),
    consultationChoices: (signal) => read('consultation-choices', signal),
    deadline: (answerBy, forum, signal) =>
      read(`consultation-deadline?${new URLSearchParams({ answerBy, forum })}`, signal),
    extensionLetter: (consultation, until, signal) =>
      read(
        `consultations/${encodeURIComponent(consultation)}/extension-letter?${new URLSearchParams({ until })}`,
        signal,
      ),
    consultationList: (file, forum, digest, key) => {
      const query = new URLSearchParams({ key, ...(forum ? { forum } : {}), ...(digest ? { digest } : {}) });
      return write(`consultation-list?${query}`, file, 'application/octet-stream');
    },
    uploadConsultationAnnex: ({ consultation, file, title, same, key }) => {
      const said = { ...(title ? { title } : {}), ...(same ? { same } : {}) };
      const query = new URLSearchParams({ key, name: file.name, ...said });
      return upload(`consultations/${encodeURIComponent(consultation)}/annexes?${query}`, file);
    },
  };
}
