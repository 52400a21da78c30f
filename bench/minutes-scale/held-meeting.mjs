import { sentence, wordFrom } from './words.mjs';

const ITEMS = 10;
const SEATS = 8;

/** A meeting that was held and its verified minutes, as they stand in the store; the words are drawn. */
export function heldMeeting({ id, forum, day, title }, random) {
  const when = { date: day, start: '09:00', end: '11:00' };
  const definition = { id, forum, kind: 'ordinary', title, when, mode: 'on-site' };
  const items = Array.from({ length: ITEMS }, (_, at) => item(at, random));
  const sent = { status: 'noticed', noticedAt: `${day}T08:00:00.000Z`, revision: 1, post: 1, first: [] };
  const prepared = {
    definition,
    edition: 0,
    numbered: ITEMS,
    agendaEdition: 1,
    agenda: items.map(({ agenda }) => agenda),
  };
  return [
    { kind: 'meeting', id, state: { ...prepared, ...sent } },
    { kind: 'minutes', id, state: minutes({ id, forum, day, definition, items }, random) },
  ];
}

function item(at, random) {
  const id = `p${at + 1}`;
  const heading = sentence(random, 3);
  const agenda = {
    id,
    version: 1,
    heading,
    kind: 'information',
    background: sentence(random, 15),
    annexes: [],
    guests: [],
  };
  const lines = [
    ...Array.from({ length: 4 }, () => ({ kind: 'text', text: sentence(random, 12) })),
    { kind: 'decision', text: `Gruppen beslutar ${wordFrom(random)} ${sentence(random, 6)}`, point: 'b1' },
  ];
  return {
    agenda,
    held: { id, heading, kind: 'information' },
    read: { ...{ id, no: at + 1, heading, kind: 'information' }, lines, annexes: [], away: [] },
  };
}

/** Verified in the second round, as they then stand: approved, as they were sent, and as they were sent the time before. */
function minutes({ id, forum, day, definition, items }, random) {
  const read = items.map((one) => one.read);
  const document = documentOf({ id, forum, day, definition, items: read });
  const before = { ...document, items: [{ ...read[0], lines: read[0].lines.slice(1) }, ...read.slice(1)] };
  const at = `${day}T12:00:00.000Z`;
  const { seat, who } = document.verifiers[0];
  const dissent = sentence(random, 10);
  const said = { id: 'k1', part: 'p1', seat, kind: 'change', round: 1, text: sentence(random, 8), at };
  const approved = { ...document, dissents: [{ item: 'p2', who, text: dissent }], approvals: [{ seat, who, at }] };
  return {
    ...{ forum, date: day, status: 'verified', kind: 'notes', startedAt: `${day}T08:00:00.000Z`, numbered: 0 },
    ...{ items: items.map(({ held }) => held), presence: { seats: presenceOf(document), persons: {}, others: [] } },
    ...{ verifiers: [{ seat, person: `p-${seat}`, item: 'p1' }], corrections: [] },
    approved: { document: approved, hash: '0'.repeat(64), at },
    sent: { round: 2, at, dueBy: day, document, before },
    approvals: ['head', ...read.map((item) => item.id)].map((part) => ({ seat, part, at })),
    comments: [{ ...said, settled: { at, text: 'Infört.' } }],
    dissents: [{ item: 'p2', seat, text: dissent, at }],
  };
}

function documentOf({ id, forum, day, definition, items }) {
  const { title, mode } = definition;
  const attendance = Array.from({ length: SEATS }, (_, n) => attendee(forum, n));
  return {
    ...{ kind: 'notes', forum: { id: forum, name: forum, shortName: forum } },
    ...{ meeting: { id, title, date: day, start: '09:00', end: '11:00', mode }, attendance, items },
    ...{ verifiers: [{ seat: attendance[0].seat, who: `${attendance[0].title}, ${attendance[0].from}`, item: 'p1' }] },
    ...{ decisionNumbers: false, signed: 'lines' },
  };
}

function attendee(forum, n) {
  return { seat: `${forum}-${n}`, from: `Kommun ${n}`, title: 'Kommundirektör', role: 'member', how: 'on-site' };
}

function presenceOf({ attendance }) {
  return Object.fromEntries(attendance.map(({ seat, how }) => [seat, { how }]));
}
