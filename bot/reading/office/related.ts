import { decodeText } from '../decode-text.ts';
import type { Zip } from './unpack.ts';
import { attributesOf, type XmlTag, xmlTokens } from './xml.ts';

/** What a part of an Office file names: another part, or an address outside. */
export interface Related {
  id: string | undefined;
  /** The last word of its type: "styles". */
  type: string | undefined;
  /** A part's path from the archive's root; an address as it stands. */
  target: string;
  outside: boolean;
}

/** A part's text, where there is one. */
export function xmlOf(zip: Zip, part: string): string | undefined {
  const bytes = zip.file(part);
  return bytes && decodeText(bytes);
}

/** Its tags that begin something, with what they say. */
export function elements(xml: string): { tag: string; given: Map<string, string> }[] {
  const tags = [...xmlTokens(xml)].filter((one): one is XmlTag => 'tag' in one);
  return tags
    .filter(({ at }) => at !== 'close')
    .map(({ tag, attributes }) => ({ tag, given: attributesOf(attributes) }));
}

/** What a part names; of '', the archive as a whole. Throws NotXml. */
export function related(zip: Zip, part: string): Related[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return elements(xmlOf(zip, `${folder}_rels/${part.slice(folder.length)}.rels`) ?? '')
    .filter(({ tag }) => tag === 'Relationship')
    .map(({ given }) => {
      const outside = given.get('TargetMode')?.toLowerCase() === 'external';
      const target = given.get('Target') ?? '';
      return {
        id: given.get('Id'),
        type: given.get('Type')?.split('/').at(-1),
        target: outside ? target : pathFrom(folder, target),
        outside,
      };
    });
}

/** The part that the file is about: its book, its text. */
export function mainPart(zip: Zip): string | undefined {
  return related(zip, '').find(({ type }) => type === 'officeDocument')?.target;
}

function pathFrom(folder: string, target: string): string {
  const leaning = target.replaceAll('\\', '/');
  return new URL(leaning, `file:///${folder}`).pathname.slice(1);
}
