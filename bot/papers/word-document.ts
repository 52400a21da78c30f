import {
  AlignmentType,
  Document,
  type FileChild,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
} from 'docx';
import { LOCALE } from '../texts/day.ts';
import type { Language } from '../texts/text.ts';
import { cleanText } from './clean-text.ts';

/** What a file has beside its text: what it says of itself, what stands on every page, its lists. */
export interface DocumentDress {
  subject?: string;
  headers?: NonNullable<ISectionOptions['headers']>;
  footers?: NonNullable<ISectionOptions['footers']>;
  numbering?: INumberingOptions['config'][number][];
}

/** Word's own style for the line above a table. */
export const CAPTION = 'Caption';

/** The list whose items begin with a box of their own. */
export const BOXES = 'boxes';

/** A Word file with its title and language where Word and screen readers look for them. */
export function wordDocument(
  title: string,
  language: Language,
  children: readonly FileChild[],
  { subject, headers, footers, numbering = [] }: DocumentDress = {},
): Document {
  const value = LOCALE[language];
  // docx gives its headings no outline level: without one, Word's navigation does not know them.
  const outlined = (outlineLevel: number) => ({ paragraph: { outlineLevel, keepNext: true, spacing: HEADED } });
  return new Document({
    title: cleanText(title),
    ...(subject ? { subject: cleanText(subject) } : {}),
    creator: 'Samverkan',
    lastModifiedBy: 'Samverkan',
    styles: {
      default: {
        document: { run: { size: '11pt', language: { value, eastAsia: value, bidirectional: value } } },
        title: { paragraph: { keepNext: true, spacing: { after: 160 } } },
        heading1: outlined(0),
        heading2: outlined(1),
        heading3: outlined(2),
        caption: {
          run: { bold: true, size: '11pt', color: 'auto' },
          paragraph: { spacing: { before: 120, after: 60 } },
        },
      },
    },
    numbering: { config: [{ reference: BOXES, levels: [BOX_LEVEL] }, ...numbering] },
    sections: [{ children, ...(headers ? { headers } : {}), ...(footers ? { footers } : {}) }],
  });
}

/** Twentieths of a point. */
const HEADED = { before: 240, after: 80 };

/** A list to those who hear it; the box itself stands in the text, where it can be ticked. */
const BOX_LEVEL = {
  level: 0,
  format: LevelFormat.NONE,
  text: '',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
};
