/**
 * The kinds of document that are let in, by the ending of their names, and what people call them: a program is none, nor
 * what can carry one (macros, scripts, archives, mails with what hangs on them). Files that were let in before are kept.
 */
export const FILE_KINDS = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  rtf: 'RTF',
  txt: 'TXT',
  csv: 'CSV',
  jpg: 'JPG',
  jpeg: 'JPG',
  png: 'PNG',
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** What a file's name says that it is; undefined: nothing that is let in. */
export function kindOfFile(name: string): FileKind | undefined {
  const ending = /\.([a-z]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return isKind(ending) ? ending : undefined;
}

function isKind(ending: string): ending is FileKind {
  return Object.hasOwn(FILE_KINDS, ending);
}

/** "PDF, Word, Excel …" */
export const KIND_WORDS = [...new Set(Object.values(FILE_KINDS))].join(', ');

/** As a browser's file chooser asks for it. */
export const ACCEPTED = Object.keys(FILE_KINDS)
  .map((ending) => `.${ending}`)
  .join(',');

/** "PDF, 1,2 MB"; of a kind that is no longer let in, its size alone. */
export function fileWords(name: string, sizeText: string): string {
  const kind = kindOfFile(name);
  return kind ? `${FILE_KINDS[kind]}, ${sizeText}` : sizeText;
}
