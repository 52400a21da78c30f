import type { PDFDocument, StructureElement } from 'pdfkit';
import type { Tag } from './strip.ts';

/** The structure of the file: each element is made when it is first asked for, so in the order of reading. */
export interface Structure {
  elementOf(tag: Tag): StructureElement;
  end(): void;
}

export function createStructure(document: PDFDocument): Structure {
  const root = document.struct('Document');
  document.addStructure(root);
  const made = new Map<Tag, StructureElement>();
  const elementOf = (tag: Tag): StructureElement => {
    const known = made.get(tag);
    if (known) return known;
    const parent = tag.in ? elementOf(tag.in) : root;
    const element = document.struct(tag.type, tag.scope ? { scope: tag.scope } : {});
    parent.add(element);
    made.set(tag, element);
    return element;
  };
  return { elementOf, end: () => root.end() };
}
