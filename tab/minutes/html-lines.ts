import { type Pasted, type PastedLine, plainLetters } from './pasted.ts';

const TOKEN = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
/** What is in them is no text of the page. */
const UNREAD = new Set(['head', 'style', 'script', 'title', 'xml', 'noscript', 'template', 'del']);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table tbody section article header footer blockquote pre hr br'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const WORDS_LIST = /mso-list\s*:\s*l\d/i;
/** The number or dot that Word writes before a list's paragraph. */
const WORDS_MARK = /mso-list\s*:\s*ignore/i;
const LETTERS: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', bull: '•', middot: '·', sect: '§' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', Eacute: 'É', uuml: 'ü' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
};

/** Reads copied HTML from its beginning to its end: only what lines are made of is looked at. */
export class HtmlLines {
  private readonly pasted: Pasted = { lines: [], pictures: 0, deleted: 0, inserted: 0 };
  private line: PastedLine = { kind: 'text', text: '' };
  private cells: string[] | null = null;
  /** Inside something that is not read: its name, and how many of that name are open. */
  private unread: { name: string; depth: number } | null = null;

  read(html: string): Pasted {
    for (const [token, slash, name, attributes] of html.matchAll(TOKEN)) {
      if (name !== undefined) this.tag(name.toLowerCase(), slash === '/', attributes ?? '');
      else if (!token.startsWith('<!') && !this.unread) this.line.text += decoded(token);
    }
    this.endRow();
    return this.pasted;
  }

  private tag(name: string, closes: boolean, attributes: string): void {
    if (this.unread) this.skip(name, closes, attributes);
    else if (closes) this.close(name);
    else this.open(name, attributes);
  }

  private open(name: string, attributes: string): void {
    if (name === 'img') this.pasted.pictures += 1;
    if (name === 'ins') this.pasted.inserted += 1;
    if (name === 'del') this.pasted.deleted += 1;
    const isMark = name === 'span' && WORDS_MARK.test(attributes);
    if ((UNREAD.has(name) || isMark) && !attributes.endsWith('/')) this.unread = { name, depth: 1 };
    else if (name === 'td' || name === 'th') this.cell();
    else if (name === 'tr') this.row();
    else if (BLOCKS.has(name)) this.block(name, attributes);
  }

  private skip(name: string, closes: boolean, attributes: string): void {
    if (!this.unread || name !== this.unread.name || attributes.endsWith('/')) return;
    const depth = this.unread.depth + (closes ? -1 : 1);
    this.unread = depth > 0 ? { name, depth } : null;
  }

  private close(name: string): void {
    if (name === 'tr' || name === 'table') this.endRow();
    else if (BLOCKS.has(name)) this.end(name);
  }

  private block(name: string, attributes: string): void {
    const held = this.line.kind === 'bullet' && this.line.text.trim() === '';
    if (!this.cells) this.end(name === 'br' ? 'br' : '');
    else this.line.text += ' ';
    if (HEADING.test(name)) this.line.kind = 'heading';
    else if (name === 'li' || held || WORDS_LIST.test(attributes)) this.line.kind = 'bullet';
  }

  private row(): void {
    this.end('');
    this.cells = [];
  }

  private cell(): void {
    if (!this.cells) this.row();
    if (this.cells) this.endCell(this.cells).push('');
  }

  private endCell(cells: string[]): string[] {
    const text = this.taken();
    if (cells.length > 0) cells[cells.length - 1] = text;
    else if (text !== '') cells.push(text);
    return cells;
  }

  private endRow(): void {
    const cells = this.cells && this.endCell(this.cells);
    this.cells = null;
    if (!cells) this.end('');
    else if (cells.some((cell) => cell !== '')) this.pasted.lines.push({ kind: 'row', text: cells.join(' | ') });
  }

  /** The line is at its end. A paragraph with nothing in it is an empty line. */
  private end(name: string): void {
    if (this.cells) {
      this.line.text += ' ';
      return;
    }
    const { kind } = this.line;
    const text = this.taken();
    const { lines } = this.pasted;
    if (text !== '') lines.push({ kind, text });
    else if (name === 'p' && lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ kind: 'text', text: '' });
  }

  private taken(): string {
    const text = plainLetters(this.line.text).replace(/\s+/g, ' ').trim();
    this.line = { kind: 'text', text: '' };
    return text;
  }
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return LETTERS[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });
}
