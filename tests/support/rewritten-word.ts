import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Record<string, string>;

/** A Word file with its parts otherwise: as text, by their path. */
export function withParts(bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  const before = unzipSync(bytes);
  const isText = (path: string) => /\.(xml|rels)$/.test(path);
  const texts = Object.fromEntries(
    Object.entries(before).flatMap(([path, part]) => (isText(path) ? [[path, strFromU8(part)]] : [])),
  );
  const others = Object.fromEntries(Object.entries(before).filter(([path]) => !isText(path)));
  const after = Object.entries(change(texts)).map(([path, text]) => [path, strToU8(text)]);
  return zipSync({ ...others, ...Object.fromEntries(after) });
}

/** A Word file with one part otherwise; throws where nothing was changed. */
export function withPart(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  return withParts(bytes, (parts) => {
    const changed = parts[path]?.replace(from, to);
    if (changed === undefined || changed === parts[path]) throw new Error(`nothing to change in ${path}`);
    return { ...parts, [path]: changed };
  });
}

/**
 * As SharePoint hands out a Word file that was sent to it: properties and custom XML are its own, relations have other
 * names, the parts lie in another order and are packed otherwise. At each read another size and another hash.
 */
export function asSharePointGives(bytes: Uint8Array, read = 1): Uint8Array {
  const promoted = withParts(bytes, (parts) => ({
    ...parts,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c"><cp:revision>${read}</cp:revision></cp:coreProperties>`,
    'docProps/custom.xml': `<Properties><property name="ContentTypeId">0x0101${'0'.repeat(read)}</property></Properties>`,
    'customXml/item1.xml': `<p:properties xmlns:p="p"><documentManagement read="${read}"/></p:properties>`,
    'word/settings.xml': `<w:settings xmlns:w="w"><w:rsids><w:rsid w:val="00${read}"/></w:rsids></w:settings>`,
    'word/_rels/document.xml.rels': String(parts['word/_rels/document.xml.rels'])
      .replace(/Id="([^"]*)"/g, 'Id="sp$1"')
      .replace(
        '</Relationships>',
        '<Relationship Id="c1" Type="x/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    'word/document.xml': String(parts['word/document.xml'])
      .replace(/\br:(id|embed)="([^"]*)"/g, 'r:$1="sp$2"')
      .replace(/<w:p>/g, `<w:p w:rsidR="00AA${read}" w14:paraId="7${read}">`)
      .replace(/<w:r>/g, '<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00BB">')
      .replace(/<(w:\w+)\/>/g, '<$1></$1>'),
  }));
  const backwards: Zippable = Object.fromEntries(Object.entries(unzipSync(promoted)).reverse());
  return zipSync(backwards, { level: read % 2 === 0 ? 0 : 9, mtime: 1_700_000_000_000 + read * 60_000 });
}
