#!/bin/sh
# iconv-lite 0.7.3: byte DB of Mac Roman (`macroman` and `macintosh`) is read as ¤, as before Mac OS 8.5; Apple made it €
# in 1998, and Python, glibc and the Encoding standard (Node's TextDecoder) read it so. Going out, € becomes "?" where
# the others write DB. So amounts in a list that Excel for Mac saved as "CSV (Macintosh)" lose their €, and nothing says
# so: ¤ is a letter like any other. The other 127 upper bytes are right but F0, Apple's mark, which is read as U+FFFD.
# Seen 2026-11-29, as `expected` below has it.
# Needs node, npm, python3, iconv and a package registry. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts iconv-lite@0.7.3
cat >seen.mjs <<'JS'
import iconv from 'iconv-lite';

const price = Buffer.from('5 \xdb per m\x8atpunkt', 'latin1');
for (const name of ['macroman', 'macintosh']) console.log(`iconv-lite, ${name}:`, iconv.decode(price, name));
console.log('the standard:', new TextDecoder('macintosh').decode(price));
console.log('written as', iconv.encode('€', 'macroman').toString('hex'));
const upper = Array.from({ length: 128 }, (_, at) => at + 128);
const other = upper.filter((byte) => {
  const one = Uint8Array.of(byte);
  return iconv.decode(one, 'macroman').normalize('NFC') !== new TextDecoder('macintosh').decode(one).normalize('NFC');
});
console.log('bytes that differ:', other.map((byte) => byte.toString(16)).join(' '));
JS
cat >expected <<'TXT'
iconv-lite, macroman: 5 ¤ per mätpunkt
iconv-lite, macintosh: 5 ¤ per mätpunkt
the standard: 5 € per mätpunkt
written as 3f
bytes that differ: db f0
python: 5 € per mätpunkt
glibc: 5 € per mätpunkt
TXT
{
  node seen.mjs
  PYTHONIOENCODING=utf-8 python3 -c "print('python:', b'5 \xdb per m\x8atpunkt'.decode('mac_roman'))"
  printf 'glibc: '
  printf '5 \333 per m\212tpunkt\n' | iconv -f MACINTOSH -t UTF-8
} | tee seen
diff expected seen
