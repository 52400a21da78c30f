import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../answer-path/prepare.mjs';

/** Bytes: what the service takes in at the most. */
const LARGEST = 5 * 1024 * 1024;
/** Rows below the headings. */
const ROWS = 1_999;
/** Questions in a Round's form. */
const QUESTIONS = 30;

/** What goes on while people answer, and what each of it must be answered with. */
export const LOADS = [
  {
    name: 'list',
    what: 'a list of 2 000 rows is looked through, again and again',
    asks: [{ path: '/api/tab/consultation-list?key=', file: 'list.csv' }],
    answered: [200],
  },
  {
    name: 'deadline',
    what: 'calendars are uploaded that cannot be read in time',
    asks: [{ path: '/api/tab/calendars?name=Prov&key=', file: 'calendar.ics' }],
    answered: [400],
  },
  {
    name: 'papers',
    what: "sixteen at once fetch a Round's form.docx, and half a second later another's",
    restMs: 500,
    asks: Array.from({ length: 12 }, (_, n) => ({ path: `/api/tab/rounds/${roundOf(n)}/form.docx`, times: 16 })),
    answered: [200],
  },
];

/** Writes the files, and asks a Round of each body. */
export async function prepareLoads({ ours, wire, bodies, folder }) {
  writeFileSync(join(folder, 'list.csv'), list());
  writeFileSync(join(folder, 'calendar.ics'), calendar());
  for (const [n, { id }] of bodies.entries()) await command(ours, wire, asking(roundOf(n), id));
}

function roundOf(n) {
  return `fraga-${n + 1}`;
}

function list() {
  const heads = 'Remiss;Remittent;Sista svarsdag;Beskrivning\n';
  const said = 'Förslaget gäller hur kommunerna ska upphandla tillsammans från och med nästa år. '.repeat(28);
  const row = (_, n) => `Remiss ${n} om samordnad upphandling;Myndigheten;${dayIn(30 + (n % 300))};"${said}"\n`;
  return heads + Array.from({ length: ROWS }, row).join('');
}

/** Weekly events of long ago: each is walked through, and none is shown. */
function calendar() {
  const event = (n) =>
    `BEGIN:VEVENT\nUID:${n}\nDTSTART:20100104T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20231231T000000Z\nEND:VEVENT\n`;
  const many = Math.floor((LARGEST - 100) / event(100_000).length);
  return `BEGIN:VCALENDAR\n${Array.from({ length: many }, (_, n) => event(n)).join('')}END:VCALENDAR\n`;
}

function asking(id, forum) {
  const form = Array.from({ length: QUESTIONS }, (_, n) => ({
    id: `f${n + 1}`,
    kind: n % 2 ? 'text' : 'yes-no',
    label: `Fråga ${n + 1}: hur ställer sig kommunen till den delen av förslaget?`,
    required: false,
  }));
  const about = { purpose: 'question', forum, title: `Hur ställer sig kommunen? (${id})`, visibility: 'at-once' };
  return { do: 'ask-round', id, fields: { ...about, form, answerBy: { date: dayIn(20) } } };
}

function dayIn(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
