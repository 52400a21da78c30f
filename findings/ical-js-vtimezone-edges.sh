#!/bin/sh
# ical.js 2.2.1 and the edges of a VTIMEZONE, each in silence:
# A  a time that the clocks skip (2.30 on 29 March) counts from the offset after, an hour too early; RFC 5545, 3.3.5, says the
#    offset before the gap, as Python's zoneinfo has it.
# B  of a time that comes twice (2.30 on 25 October) it takes the second; the RFC says the first.
# C  of an RDATE with several values it knows the first alone, so a zone that lists its changes stays as the last one that it
#    knows left it.
# D  the seconds of an offset are dropped (12.00 at +00:53:28 is 11:06:32).
# So a night shift or a server's run at 2.30 is an hour off twice a year, and a zone that lists its changes for months.
# Seen 2026-11-30, as `expected` below has it.
# Needs node, npm, python3 (3.9 or newer, with time zones) and a package registry. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1
cat >seen.mjs <<'JS'
import ICAL from 'ical.js';

const observance = (kind, from, to, ...dates) =>
  [`BEGIN:${kind}`, ...dates, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`].join('\r\n');
const zone = (...observances) => {
  const component = ['BEGIN:VTIMEZONE', 'TZID:X', ...observances, 'END:VTIMEZONE'].join('\r\n');
  return new ICAL.Timezone({ component, tzid: 'X' });
};
const utc = (local, place) => {
  const time = ICAL.Time.fromDateTimeString(local);
  time.zone = place;
  return time.toJSDate().toISOString().slice(0, 19);
};
const rule = (month) => `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`;
const stockholm = zone(
  observance('DAYLIGHT', '+0100', '+0200', 'DTSTART:19960331T020000', rule(3)),
  observance('STANDARD', '+0200', '+0100', 'DTSTART:19961027T030000', rule(10)),
);
const listed = zone(
  observance('DAYLIGHT', '+0100', '+0200', 'DTSTART:20250330T020000', 'RDATE:20250330T020000,20260329T020000'),
  observance('STANDARD', '+0200', '+0100', 'DTSTART:20251026T030000', 'RDATE:20251026T030000,20261025T030000'),
);
const old = zone(observance('STANDARD', '+005328', '+005328', 'DTSTART:18000101T000000'));
console.log('A', utc('2026-03-29T02:30:00', stockholm));
console.log('B', utc('2026-10-25T02:30:00', stockholm));
console.log('C', utc('2026-06-15T09:00:00', stockholm), 'by rules,', utc('2026-06-15T09:00:00', listed), 'by dates');
console.log('D', utc('1850-01-01T12:00:00', old));
JS
cat >seen.py <<'PY'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

for name, local in ('A', '2026-03-29T02:30'), ('B', '2026-10-25T02:30'), ('C', '2026-06-15T09:00'):
    time = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo('Europe/Stockholm'))
    print(name, 'zoneinfo', time.astimezone(timezone.utc).isoformat()[:19])
PY
cat >expected <<'TXT'
A 2026-03-29T00:30:00
B 2026-10-25T01:30:00
C 2026-06-15T07:00:00 by rules, 2026-06-15T08:00:00 by dates
D 1850-01-01T11:07:00
A zoneinfo 2026-03-29T01:30:00
B zoneinfo 2026-10-25T00:30:00
C zoneinfo 2026-06-15T07:00:00
TXT
{ node seen.mjs; python3 seen.py; } | tee seen
diff expected seen
