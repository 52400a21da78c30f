import { createHash } from 'node:crypto';
import { attributesOf, NotXml, type XmlToken, xmlTokens } from '../office/xml.ts';

/** What Word and SharePoint write anew without anybody having changed a word. */
const PASSED_OVER = new Set(['proofErr', 'lastRenderedPageBreak', 'rsid', 'rsids', 'nsid', 'tmpl']);
/** Ids of no meaning, what only says how the XML is written, and who was last here. */
const IDLE = /^(?:xmlns(?::|$)|mc:|xml:space$)|(?:^|:)(?:rsid\w*|paraId|textId)$/;
/** Where a space is a word's, and not the file's. */
const WORDS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const LETTERS_AT_ONCE = 65_536;

/**
 * SHA-256 (hex) of what an XML part says: its tags, attributes and texts in their order, however it is written. Where it
 * names another part (`r:id`), what that one is stands instead. Throws NotXml.
 */
export function saidInPart(xml: string, named: (id: string) => string | undefined): string {
  const hash = createHash('sha256');
  let waiting = '';
  for (const line of lines(xmlTokens(xml), named)) {
    waiting += `${line}\n`;
    if (waiting.length < LETTERS_AT_ONCE) continue;
    hash.update(waiting);
    waiting = '';
  }
  return hash.update(waiting).digest('hex');
}

type Named = (id: string) => string | undefined;

/** An element's ids of no meaning are numbered as they come: bookmarks count on through all that a program makes. */
function* lines(tokens: Iterable<XmlToken>, named: Named): Generator<string> {
  const open: { tag: string; trimmed: boolean }[] = [];
  const bookmarks = new Map<string, string>();
  let beside = 0;
  for (const token of tokens) {
    if ('text' in token) {
      if (beside > 0) continue;
      const said = textIn(token.text, open.at(-1));
      if (said !== '') yield JSON.stringify(said);
      continue;
    }
    const { tag, at } = token;
    if (PASSED_OVER.has(tag) || beside > 0) {
      beside += at === 'open' ? 1 : at === 'close' ? -1 : 0;
      continue;
    }
    if (at === 'close') {
      if (open.pop()?.tag !== tag) throw new NotXml();
      yield '/';
      continue;
    }
    const given = attributesOf(token.attributes);
    yield `${tag} ${JSON.stringify(attributesSaid(tag, given, named, bookmarks))}`;
    if (at === 'empty') yield '/';
    else open.push({ tag, trimmed: given.get('xml:space') !== 'preserve' });
  }
  if (open.length > 0) throw new NotXml();
}

function textIn(text: string, inside: { tag: string; trimmed: boolean } | undefined): string {
  return inside && WORDS.has(inside.tag) && !inside.trimmed ? text : text.trim();
}

function attributesSaid(tag: string, given: Map<string, string>, named: Named, bookmarks: Map<string, string>) {
  return [...given]
    .filter(([name]) => !IDLE.test(name))
    .map(([name, value]): [string, string] => {
      if (name.startsWith('r:')) return [name, named(value) ?? value];
      const bookmark = /^bookmark(Start|End)$/.test(tag) && name === 'w:id';
      return [name.slice(name.indexOf(':') + 1), bookmark ? numbered(value, bookmarks) : value];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function numbered(id: string, bookmarks: Map<string, string>): string {
  const number = bookmarks.get(id) ?? String(bookmarks.size);
  bookmarks.set(id, number);
  return number;
}
