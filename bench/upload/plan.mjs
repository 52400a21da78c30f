import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { command } from '../answer-path/prepare.mjs';
import { FOREVER } from './read-forever.mjs';

/** Bytes: what the service takes in at the most. */
const LARGEST = 5 * 1024 * 1024;
/** Bytes: what of an Excel file is unpacked at the most. */
const MOST_UNPACKED = 8 * 1024 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Rows below the headings. */
const ROWS = 1_999;
/** Questions in a Round's form. */
const QUESTIONS = 30;

/** What goes on while people answer, and what each of it must be answered with: a status, and what the answer `says`. */
export const LOADS = [
  {
    name: 'list',
    what: 'a list of 2 000 rows is looked through, again and again',
    asks: [{ path: '/api/tab/consultation-list?key=', file: 'list.csv' }],
    answered: [200],
  },
  {
    name: 'sheet',
    what: 'the same as an Excel file that unpacks to nearly 8 MB',
    asks: [{ path: '/api/tab/consultation-list?key=', file: 'list.xlsx' }],
    answered: [200],
  },
  {
    name: 'deadline',
    what: 'calendars are uploaded that cannot be read in time',
    asks: [{ path: '/api/tab/calendars?name=Prov&key=', file: 'calendar.ics' }],
    answered: [400],
    says: 'refusal.calendar-too-heavy',
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
  writeFileSync(join(folder, 'list.xlsx'), sheet());
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

/** As the list, with shared strings for what many rows say and the days as numbers, as Excel saves it. */
function sheet() {
  const said = 'Förslaget gäller hur kommunerna ska upphandla tillsammans från och med nästa år. '.repeat(44);
  const heads = ['Remiss', 'Remittent', 'Sista svarsdag', 'Beskrivning', 'Myndigheten'];
  const shared = (n) => `<c t="s"><v>${n}</v></c>`;
  const row = (_, n) =>
    `<row r="${n + 2}">${inline(`Remiss ${n} om samordnad upphandling`)}${shared(4)}<c s="1"><v>${serial(30 + (n % 300))}</v></c>${inline(said)}</row>`;
  const rows = `<row r="1">${[0, 1, 2, 3].map(shared).join('')}</row>${Array.from({ length: ROWS }, row).join('')}`;
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Remisser" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${related('r1', 'worksheet')}${related('r2', 'styles')}${related('r3', 'sharedStrings')}</Relationships>`,
    'xl/worksheet.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${heads.map((head) => `<si><t>${head}</t></si>`).join('')}</sst>`,
  };
  const unpacked = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  const bytes = unpacked.reduce((sum, [, part]) => sum + part.length, 0);
  if (bytes > MOST_UNPACKED || bytes < MOST_UNPACKED * 0.9) throw new Error(`list.xlsx unpacks to ${bytes} bytes`);
  return zipSync(Object.fromEntries(unpacked));
}

function inline(said) {
  return `<c t="inlineStr"><is><t>${said}</t></is></c>`;
}

function related(id, type) {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${type}.xml"/>`;
}

/** Days since the last of 1899, as Excel counts. */
function serial(days) {
  return Math.floor(Date.now() / 86_400_000) + days + 25_569;
}

/** That ends with its deadline, on every machine. */
function calendar() {
  const event = (n) => `BEGIN:VEVENT\nUID:${n}\nDTSTART:20260104T090000Z\nSUMMARY:Möte\nEND:VEVENT\n`;
  const many = Math.floor((LARGEST - 100) / event(100_000).length);
  const events = Array.from({ length: many }, (_, n) => event(n)).join('');
  return `BEGIN:VCALENDAR\n${FOREVER}\n${events}END:VCALENDAR\n`;
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
