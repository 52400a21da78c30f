#!/bin/sh
# ical.js 2.2.1: ICAL.parse gives the first day of the week in a rule as a number (1 is Sunday), where jCal (RFC 7265,
# 3.6.10) has a name and every other part of the rule is as it was written. ICAL.Recur's toJSON and toString give the
# name. So whoever hands parsed jCal to another library hands it WKST=1; rrule-temporal 2.2.8 refuses that, and one that
# ignores it moves every second week's Sunday by a week. Use ICAL.Recur between the two.
# Seen 2026-11-29, as `expected` below has it.
# Needs node, npm and a package registry. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 rrule-temporal@2.2.8
cat >seen.mjs <<'JS'
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

const [, , , parts] = ICAL.parse.property('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU');
console.log(JSON.stringify(parts));
console.log(JSON.stringify(ICAL.Recur.fromData(parts).toJSON()));
const days = (week) => {
  try {
    const rruleString = `DTSTART:20260106T090000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4${week}`;
    return new RRuleTemporal({ rruleString }).all().map((day) => day.toString().slice(5, 10)).join(' ');
  } catch (error) {
    return error.message;
  }
};
for (const week of [`;WKST=${parts.wkst}`, ';WKST=SU', '']) console.log(`${week || 'none'}: ${days(week)}`);
JS
cat >expected <<'TXT'
{"freq":"WEEKLY","interval":2,"byday":["TU","SU"],"wkst":1}
{"freq":"WEEKLY","interval":2,"byday":["TU","SU"],"wkst":"SU"}
;WKST=1: Invalid WKST value: 1
;WKST=SU: 01-06 01-18 01-20 02-01
none: 01-06 01-11 01-20 01-25
TXT
node seen.mjs | tee seen
diff expected seen
