/** What a hidden character stands for while the text is read: one that was written after a backslash. */
const HIDDEN = 0xe000;

const ENTITY = /&amp;(?=(?:amp|lt|gt|quot|nbsp|#\d{1,6}|#x[\da-f]{1,6});)/gi;

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(ENTITY, '&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const hide = (text: string) =>
  text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(HIDDEN + sign.charCodeAt(0)));

const reveal = (text: string) =>
  text.replace(/[\ue000-\ue0ff]/g, (sign) => escapeHtml(String.fromCharCode(sign.charCodeAt(0) - HIDDEN)));

function inline(escaped: string, mentions: ReadonlySet<string>): string {
  return escaped
    .replace(/\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(?=\S)([^\n]+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])\*(?=[^\s*])([^*\n]+)\*(?![\w*])/g, '$1<em>$2</em>')
    .replace(/(^|[^\w"/])_(?=[^\s_])([^_\n]+)_(?![\w"])/g, '$1<em>$2</em>')
    .replace(/&lt;at&gt;(.+?)&lt;\/at&gt;/g, (whole, name: string) =>
      mentions.has(name) ? `<span class="mention">${name}</span>` : whole,
    );
}

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*(\d{1,4})[.)]\s+/;

function block(lines: string[]): string {
  const items = (mark: RegExp) => lines.map((line) => `<li>${line.replace(mark, '')}</li>`).join('');
  if (lines.every((line) => BULLET.test(line))) return `<ul>${items(BULLET)}</ul>`;
  if (lines.every((line) => NUMBER.test(line))) {
    return `<ol start="${NUMBER.exec(lines[0] ?? '')?.[1] ?? '1'}">${items(NUMBER)}</ol>`;
  }
  return `<p>${lines.join('<br>')}</p>`;
}

/** The kind of line it is: what stands beside its like is one block. */
const kind = (line: string) => (BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : 'words');

/**
 * The little Markdown that cards may hold: bold, italics, links to the web and lists. Everything else stays the
 * text it is; no HTML passes.
 */
export function markdown(text: string, mentions: ReadonlySet<string> = new Set()): string {
  const lines = inline(escapeHtml(hide(text)), mentions).split(/\r\n|\r|\n/);
  const blocks: string[][] = [];
  let before = '';
  for (const line of lines) {
    const now = line.trim() ? kind(line) : '';
    if (now && now === before) blocks.at(-1)?.push(line);
    else if (now) blocks.push([line]);
    before = now;
  }
  return reveal(blocks.map(block).join(''));
}
