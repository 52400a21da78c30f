import { fileWords } from '../../bot/document/texts/kinds.ts';
import type { AnnexView } from '../../bot/meeting/views/view.ts';
import type { AboutAnnex } from '../../bot/round/domain/about.ts';
import type { Language } from '../../bot/texts/text.ts';
import { sizeText } from '../shell/file-size.ts';

/** A consultation's document as every document is shown: a link, or a file with its kind and size. */
export function annexView(consultation: string, annex: AboutAnnex, language: Language): AnnexView {
  const { id, title, href, file } = annex;
  return {
    id,
    title,
    ...(href ? { href } : {}),
    ...(file ? { ...fileOf(consultation, id), fileText: fileWords(file.name, sizeText(file.size, language)) } : {}),
  };
}

function fileOf(consultation: string, id: string): Pick<AnnexView, 'file'> {
  return { file: `consultations/${encodeURIComponent(consultation)}/annexes/${encodeURIComponent(id)}` };
}
