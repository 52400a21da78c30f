import { nameOf, type Opened, saidIn } from '../opened.ts';
import { type Rule, unless } from './types.ts';

/** BCP 47, by its form. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** What the file says of itself. */
export const FILE = {
  'is marked as tagged': ({ catalog, dict }) =>
    unless(dict(catalog.get('MarkInfo')).get('Marked') === true, 'MarkInfo does not say Marked'),
  'has no suspect tags': ({ catalog, dict }) =>
    unless(dict(catalog.get('MarkInfo')).get('Suspects') !== true, 'MarkInfo says Suspects'),
  'has a language': ({ catalog, get }) => {
    const language = saidIn(get(catalog.get('Lang')));
    return unless(LANGUAGE.test(language), `the language is "${language}"`);
  },
  'has languages that exist by their form': ({ elements }) =>
    elements.flatMap(({ id, dict }) => {
      const language = dict.has('Lang') ? saidIn(dict.get('Lang')) : 'sv';
      return unless(LANGUAGE.test(language), `element ${id}: the language is "${language}"`);
    }),
  'shows its title in the window': ({ catalog, dict }) =>
    unless(dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true, 'DisplayDocTitle is missing'),
  'has metadata that can be read': ({ xmp }) => unless(isWellFormed(xmp), 'the XMP is no XML'),
  'has a title in its metadata': (opened) => unless(titleOf(opened) !== '', 'no dc:title'),
  'has the same title in both places': (opened) => {
    const { file, dict, get } = opened;
    const said = saidIn(get(dict(file.trailer.get('Info')).get('Title')));
    return unless(said === titleOf(opened), `"${said}" and "${titleOf(opened)}"`);
  },
  'says which PDF/A it is': ({ xmp }) =>
    unless(/<pdfaid:part>1<.*<pdfaid:conformance>A</s.test(xmp), 'the XMP does not say 1 and A'),
  'can be read by all that help people read': ({ file }) => unless(!file.trailer.has('Encrypt'), 'it is encrypted'),
  'runs nothing': ({ catalog, dict }) => [
    ...['OpenAction', 'AA', 'AcroForm'].filter((key) => catalog.has(key)),
    ...['JavaScript', 'EmbeddedFiles'].filter((key) => dict(catalog.get('Names')).has(key)),
  ],
  'has tabs in the order of the structure': ({ pages }) =>
    pages.flatMap(({ id, dict }) => unless(nameOf(dict.get('Tabs')) === 'S', `page ${id}: no Tabs S`)),
} satisfies Record<string, Rule>;

function titleOf({ xmp }: Opened): string {
  const said = /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1] ?? '';
  return said.replace(/&(lt|gt|amp);/g, (_, of: string) => ({ lt: '<', gt: '>', amp: '&' })[of] ?? '').trim();
}

/** Every element closed, and every sign that means something to XML written as one. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/<\?xpacket [^>]*\?>/g, '');
  for (const [, said, close, named = '', empty] of body.matchAll(
    /([^<]*)<(\/?)([\w:]*)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (named === '' || /&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(said ?? '')) return false;
    if (close && open.pop() !== named) return false;
    if (!close && !empty) open.push(named);
  }
  const left = body.replace(/([^<]*)<(\/?)([\w:]*)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g, '');
  return xml !== '' && open.length === 0 && left.trim() === '';
}
