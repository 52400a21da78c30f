/** What stands in an XML file, in its order: a tag, or a text with its entities read. */
export type XmlToken = XmlTag | { text: string };

/** Its name comes without its prefix. */
export interface XmlTag {
  tag: string;
  at: 'open' | 'close' | 'empty';
  attributes: string;
}

/** What it is not, or that declares entities of its own. */
export class NotXml extends Error {}

/** One pass; throws NotXml where the file is cut off or declares entities. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let depth = 0;
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { text: withEntities(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) at = endOf(xml, '-->', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = endOf(xml, ']]>', open);
      yield { text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith('<?', open)) at = endOf(xml, '?>', open);
    else if (xml.startsWith('<!', open)) throw new NotXml();
    else {
      at = tagEnd(xml, open) + 1;
      const tag = tagOf(xml.slice(open + 1, at - 1));
      depth += tag.at === 'open' ? 1 : tag.at === 'close' ? -1 : 0;
      yield tag;
    }
  }
  if (depth !== 0) throw new NotXml();
}

/** By their names as they are written. */
export function attributesOf(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ; ) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return found;
    let from = equals + 1;
    while (attributes.charCodeAt(from) <= 0x20) from += 1;
    const quote = attributes.charAt(from);
    const to = quote === '"' || quote === "'" ? attributes.indexOf(quote, from + 1) : -1;
    if (to < 0) return found;
    found.set(attributes.slice(at, equals).trim(), withEntities(attributes.slice(from + 1, to)));
    at = to + 1;
  }
}

function tagOf(inner: string): XmlTag {
  const close = inner.startsWith('/');
  const empty = !close && inner.endsWith('/');
  const body = inner.slice(close ? 1 : 0, empty ? -1 : undefined);
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  const attributes = space < 0 ? '' : body.slice(space);
  return { tag: name.slice(name.indexOf(':') + 1), at: close ? 'close' : empty ? 'empty' : 'open', attributes };
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new NotXml();
  return at + mark.length;
}

/** A > may stand in an attribute. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
    else if (sign === 0x3e) return at;
    else if (sign === 0x3c && at > from) break;
  }
  throw new NotXml();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
