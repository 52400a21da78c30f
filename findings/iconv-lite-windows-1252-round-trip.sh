#!/bin/sh
# iconv-lite 0.7.3: five bytes of windows-1252 (81, 8D, 8F, 90, 9D) have no letter. All five are read as U+FFFD, and
# U+FFFD is written as 9D: the way back is silent and gives another letter. So UTF-8 that was taken for windows-1252
# can't be mended by encoding it again: "Á" and "Í" come back as "Ý", while the closing mark ” (it ends in 9D) is right
# by luck. Python refuses the five bytes when it reads them; browsers read each as the control character of its number,
# which iconv-lite writes as "?".
# Seen 2026-11-29, as `expected` below has it.
# Needs node, npm, python3 and a package registry. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts iconv-lite@0.7.3
cat >seen.mjs <<'JS'
import iconv from 'iconv-lite';

const latin = 'windows-1252';
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const unread = [0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte) => iconv.decode(Buffer.of(byte), latin).codePointAt(0).toString(16));
console.log('read as', unread.join(' '));
console.log('U+FFFD written as', hex(iconv.encode('\ufffd', latin)), 'and U+0081 as', hex(iconv.encode('\u0081', latin)));
for (const text of ['Möte – 5 €', '”Råd”', 'Ágreiningur', 'Ísland']) {
  console.log(text, '->', iconv.encode(iconv.decode(Buffer.from(text), latin), latin).toString('utf8'));
}
JS
cat >expected <<'TXT'
read as fffd fffd fffd fffd fffd
U+FFFD written as 9d and U+0081 as 3f
Möte – 5 € -> Möte – 5 €
”Råd” -> ”Råd”
Ágreiningur -> Ýgreiningur
Ísland -> Ýsland
python: character maps to <undefined>
TXT
{
  node seen.mjs
  PYTHONIOENCODING=utf-8 python3 -c "
try: print('python:', 'Í'.encode('utf-8').decode('windows-1252'))
except UnicodeDecodeError as error: print('python:', error.reason)"
} | tee seen
diff expected seen
