#!/bin/sh
# Two programs that count recurrence rules, rrule-temporal 2.2.8 (npm) and python-dateutil 2.9.0.post0 (PyPI), each wrong
# or alone on a rule that RFC 5545 allows, without an error. So neither is the answer book for the other.
# A  a year's day lists: BYDAY should limit BYYEARDAY (the table in 3.3.10); rrule-temporal gives weekdays too.
# B  the same with BYMONTHDAY and a numbered BYDAY: rrule-temporal leaves BYMONTHDAY out.
# C  BYSETPOS in the week of DTSTART: dateutil counts only the days from DTSTART on, so the series' own first day, the
#    second of its week, is lost; in a month it counts the whole month (D), as rrule-temporal does in both.
# E  BYWEEKNO without BYDAY: dateutil gives all seven days of the week, rrule-temporal DTSTART's weekday.
# Seen 2026-11-29, as `expected` below has it.
# Needs node, npm, python3 with pip and package registries. Exits 1 when something else is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rrule-temporal@2.2.8
python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target python python-dateutil==2.9.0.post0 six==1.17.0
cat >rules <<'TXT'
A FREQ=YEARLY;BYYEARDAY=131,144;BYDAY=SU 20260524T090000 2029
B FREQ=YEARLY;BYMONTHDAY=5;BYDAY=1MO 20260105T090000 2029
C FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;BYSETPOS=2 20260108T090000 2026-03
D FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2 20260108T090000 2026-03
E FREQ=YEARLY;BYWEEKNO=20 20260513T090000 2027
TXT
cat >count.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { RRuleTemporal } from 'rrule-temporal';

for (const line of readFileSync('rules', 'utf8').trim().split('\n')) {
  const [name, rule, start, before] = line.split(' ');
  const found = new RRuleTemporal({ rruleString: `DTSTART:${start}Z\nRRULE:${rule}` });
  const days = found.between(new Date('2026-01-01'), new Date(before), true).map((day) => day.toString().slice(0, 10));
  console.log([name, 'rrule-temporal', ...days].join(' '));
}
JS
cat >count.py <<'PY'
from datetime import datetime
import dateutil
from dateutil.rrule import rrulestr

print('dateutil', dateutil.__version__)
for line in open('rules'):
    name, rule, start, before = line.split()
    end = datetime.fromisoformat((before + '-01-01')[:10])
    found = rrulestr(rule, dtstart=datetime.strptime(start, '%Y%m%dT%H%M%S')).between(datetime(2026, 1, 1), end)
    print(name, 'dateutil', *(day.date() for day in found))
PY
cat >expected <<'TXT'
A dateutil 2026-05-24
A rrule-temporal 2026-05-24 2027-05-11 2027-05-24 2028-05-10 2028-05-23
B dateutil 2026-01-05
B rrule-temporal 2026-01-05 2027-01-04 2028-01-03
C dateutil 2026-01-29 2026-02-19
C rrule-temporal 2026-01-08 2026-01-29 2026-02-19
D dateutil 2026-01-08 2026-02-12
D rrule-temporal 2026-01-08 2026-02-12
E dateutil 2026-05-13 2026-05-14 2026-05-15 2026-05-16 2026-05-17
E rrule-temporal 2026-05-13
dateutil 2.9.0.post0
TXT
{ node count.mjs; PYTHONPATH=python python3 count.py; } | LC_ALL=C sort | tee seen
diff expected seen
