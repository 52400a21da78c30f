import { createHash } from 'node:crypto';
import { instantWords } from '../bot/texts/dates.ts';
import type { ShownLetter } from './mailbox.ts';

const ZONE = 'Europe/Stockholm';

const STYLE = `
:root { color-scheme: light dark; --text: #242424; --quiet: #4d4d57; --ground: #f3f2f7; --surface: #fff; --line: #80808a; --link: #3d3e78; }
@media (prefers-color-scheme: dark) {
  :root { --text: #fff; --quiet: #d6d6d6; --ground: #1f1f1f; --surface: #292929; --line: #999; --link: #c0c3ff; }
}
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: var(--text); background: var(--ground); }
a { color: var(--link); }
ol { list-style: none; margin: 1rem 0; padding: 0; }
details { margin-bottom: .5rem; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; overflow-wrap: anywhere; }
summary { padding: .75rem 1rem; cursor: pointer; }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
summary strong { font-size: 1.0625rem; }
summary span { display: block; color: var(--quiet); }
.letter { margin: 0 1rem 1rem; padding-top: .75rem; border-top: 1px solid var(--line); white-space: pre-wrap; }
.attached { margin: 0 1rem 1rem; }
`;
const HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page runs nothing and fetches nothing. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The letters, newest first, readable without scripts. Links of our own may be followed; others stand as text. */
export function mailboxPage(letters: ShownLetter[], origin: string): string {
  const list = letters.map((letter) => letterItem(letter, origin)).join('\n');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Brevlåda – Samverkan</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p><a href="/">Till den låtsade Teams</a></p>
<h1>Brevlåda</h1>
<p>Det här är en låtsad brevlåda på din egen dator. Breven lämnar aldrig datorn.</p>
${list ? `<p><a href="/brevlada">Visa nya brev</a></p>\n<ol>\n${list}\n</ol>` : EMPTY}
</main>
</body>
</html>
`;
}

const EMPTY = '<p>Inga brev ännu. När Samverkan skickar e-post visas breven här. Ladda om sidan för att se nya.</p>';

function letterItem({ id, to, subject, text, at, attached, attachments = [] }: ShownLetter, origin: string): string {
  const when = instantWords('sv', new Date(at), ZONE);
  return `<li id="brev-${id}"><details><summary><strong>${escaped(subject || 'Utan ämne')}</strong>
<span>Till ${escaped(to)}</span> <span><time datetime="${escaped(at)}">${when}</time></span></summary>
<div class="letter">${linked(text, origin)}</div>${attachments.map(keptLine).join('')}${attached ? attachedLine(attached) : ''}</details></li>`;
}

const KILO = 1024;

function keptLine({ name, size, address }: { name: string; size: number; address: string }): string {
  const link = `<a href="${escaped(address)}" download>${escaped(name)}</a>`;
  return `<p class="attached">Bilaga: ${link} (${kilobytes(size)})</p>`;
}

function attachedLine({ name, size }: { name: string; size: number }): string {
  return `<p class="attached">Bilaga: ${escaped(name)} (${kilobytes(size)})</p>`;
}

function kilobytes(size: number): string {
  return `${Math.max(1, Math.round(size / KILO))} kB`;
}

function linked(text: string, origin: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((part) => (isOurs(part, origin) ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('');
}

function isOurs(part: string, origin: string): boolean {
  return part.startsWith(`${origin}/`) && URL.canParse(part) && new URL(part).origin === origin;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
