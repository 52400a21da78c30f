#!/bin/sh
# pdfkit 0.20.2: where a font draws two letters with one sign, the letter that is drawn first names the sign for the whole
# file (its ToUnicode). Source Sans 3, as many fonts, has one sign for "-" and the non-breaking hyphen, and one for space and
# no-break space. So after one "e‑post" with a non-breaking hyphen every hyphen that comes later is copied out as U+2011:
# "väg-" looks the same, and a search does not find it. In the other order the non-breaking one is lost. In the same way
# every space is said to be a no-break space after "2 000" with one; poppler makes it a space again, others need not.
# Nothing says so.
# Seen 2026-11-30 with poppler 22.12, as `expected` below has it.
# Needs node, npm, pdftotext and a package registry. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pdfkit@0.20.2 source-sans@3.52.0
cat >make.mjs <<'JS'
import { createWriteStream } from 'node:fs';
import { PDFDocument } from 'pdfkit';

const font = 'node_modules/source-sans/TTF/SourceSans3-Regular.ttf';
const papers = { plain: ['två ord, väg- och'], special: ['2\u00a0000 e\u2011post', 'två ord, väg- och'] };
for (const [name, lines] of Object.entries(papers)) {
  const document = new PDFDocument({ font, compress: false });
  document.pipe(createWriteStream(`${name}.pdf`));
  for (const line of lines) document.text(line);
  document.end();
}
JS
cat >look.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

for (const name of ['plain', 'special']) {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', `${name}.pdf`, '-'], { encoding: 'utf8' });
  const letter = /väg(.)/.exec(text)[1].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  const said = /beginbfrange\n.*\[(.*)\]/.exec(readFileSync(`${name}.pdf`, 'latin1'))[1];
  console.log(`${name}: after "väg" U+${letter}, found by a search for "väg-": ${text.includes('väg-')}`);
  console.log(`  ToUnicode has space: ${said.includes('<0020>')}, no-break space: ${said.includes('<00a0>')}`);
}
JS
cat >expected <<'TXT'
plain: after "väg" U+002D, found by a search for "väg-": true
  ToUnicode has space: true, no-break space: false
special: after "väg" U+2011, found by a search for "väg-": false
  ToUnicode has space: false, no-break space: true
TXT
node make.mjs
node look.mjs | tee seen
diff expected seen
