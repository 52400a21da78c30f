import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgendaKind, ForumDefinition, SeatDefinition } from '../../../bot/kernel/definition.ts';
import type { MinutesDocument } from '../../../bot/minutes/domain/document.ts';
import { documentOf } from '../../../bot/minutes/domain/document-of.ts';
import type { Minutes, MinutesItem } from '../../../bot/minutes/domain/state.ts';
import { aForum, aMunicipality, aNoticed, aSeat, byId, ZONE } from '../../support/builders.ts';
import { aNoteTaker, type Done } from '../../support/domain/note-taker.ts';

interface Said {
  heading: string;
  notes: string[];
  discussion?: string[];
  viewpoints?: string[];
  decisions?: GoldenDecision[];
}

interface GoldenDecision {
  summary: string;
  labelled: boolean;
  forward?: { toBodyId: string; meetingDate: string; purpose: string; condition?: string };
}

interface GoldenItem extends Said {
  no: number;
  kind: AgendaKind;
  subSections?: Said[];
  proposals?: string[];
  actionItems: { id: string; summary: string; ownerRole: string | null; dueBasis?: string; fanOut?: object }[];
}

export interface Golden {
  attendance: {
    municipalityId?: string;
    organisation?: string;
    role: string;
    presence: 'digital' | 'on-site';
    until?: { time: string };
  }[];
  items: GoldenItem[];
  nextMeeting: { date: string; place: string };
  expected: Record<string, number>;
  signatures: { label: string; role: string }[];
  featuresProductMustRepresent: string[];
}

export const GOLDEN: Golden = JSON.parse(readFileSync(join(__dirname, 'minnesanteckningar-2023-02-10.json'), 'utf8'));

const MUNICIPALITIES = GOLDEN.attendance.flatMap(({ municipalityId }) => municipalityId ?? []);
const named = (id: string) =>
  ({ botkyrka: 'Botkyrka', nynashamn: 'Nynäshamn', sodertalje: 'Södertälje', tyreso: 'Tyresö' })[id] ??
  `${id[0]?.toUpperCase()}${id.slice(1)}`;
const SEATS: SeatDefinition[] = [
  ...MUNICIPALITIES.map((id) => aSeat(`lg-${id}`, { municipality: id })),
  aSeat('lg-sek', {
    role: 'secretary',
    municipality: undefined,
    organisation: 'Södertörnskommunerna',
    title: 'Strateg',
  }),
];
const seatOf = (role: string | null) =>
  SEATS.find(({ municipality }) => municipality && role?.endsWith(named(municipality)))?.id;

/** What the secretariat would have written under an item: the file's own facts, line by line. */
export function notesOf(item: GoldenItem): string {
  const block = (label: string, lines: string[] = []) =>
    lines.length > 0 ? [`${label}:`, ...lines.map((one) => `- ${one}`), ''] : [];
  const said = (one: Said) => [
    ...one.notes,
    '',
    ...block('Diskussion', one.discussion),
    ...block('Synpunkter', one.viewpoints),
    ...(one.decisions ?? []).map(({ summary }) => `Beslut: ${summary}`),
  ];
  return [
    ...(item.notes ?? []),
    '',
    ...(item.subSections ?? []).flatMap((one) => [`# ${one.heading}`, ...said(one)]),
    ...block('Diskussion', item.discussion),
    ...block('Förslag', item.proposals),
    ...(item.decisions?.map(({ summary }) => `Beslut: ${summary}`) ?? []),
    ...item.actionItems.map(({ summary }) => `Uppdrag: ${summary}`),
  ].join('\n');
}

const BODY = { name: 'Södertörnskommunernas ledningsgrupp', shortName: 'Ledningsgruppen' };
const SETTING = {
  zone: ZONE,
  seats: SEATS,
  municipalities: byId(MUNICIPALITIES.map((id) => aMunicipality(id, { name: named(id) }))),
};
const agenda = GOLDEN.items.map(({ heading, kind }) => ({ heading, kind }));
const meeting = aNoticed(
  {
    when: { date: '2023-02-10', start: '08:30' },
    place: 'Huddinge kommunhus, sal Valhall',
    mode: 'hybrid',
  },
  agenda,
);

/** The golden meeting, entered as the secretariat enters it: every command is read as it comes over the wire. `rules`: the body's, where it has others. */
export function enterGolden(rules: Partial<ForumDefinition['rules']> = {}): {
  document: MinutesDocument;
  minutes: Minutes;
  notes: Map<string, MinutesItem>;
} {
  const setting = { ...SETTING, forum: aForum(BODY, rules) };
  const { done, notes, written } = aNoteTaker({
    meeting: 'm1',
    by: 'p-sek',
    at: '2023-02-10T10:00:00Z',
    setting: { ...setting, meeting },
  });
  done({ do: 'start-minutes' });
  done({ do: 'note-hours', began: '08:30', ended: '10:45' });
  for (const { municipalityId, presence, until } of GOLDEN.attendance) {
    const seat = municipalityId ? `lg-${municipalityId}` : 'lg-sek';
    const left = until ? { until: { time: until.time, about: true } } : {};
    done({ do: 'note-presence', of: { seat }, presence: { how: presence, ...left } });
  }
  done({ do: 'elect-verifier', seat: 'lg-huddinge', elected: true, item: 'p2' });
  for (const item of GOLDEN.items) enterItem(item, `p${item.no}`, done, notes);
  const minutes = written();
  const offices = [{ forum: 'lg', office: 'chair' as const, municipality: 'haninge', from: '2023-01-01' }];
  const next = { date: GOLDEN.nextMeeting.date, start: '08:30', end: '11:00', place: GOLDEN.nextMeeting.place };
  const forums = byId([aForum({ id: 'ssk', shortName: 'Samarbetskommittén' })]);
  const document = documentOf(minutes, {
    ...setting,
    id: 'm1',
    meeting,
    notes,
    people: new Map(),
    offices,
    forums,
    next,
  });
  return { document, minutes, notes };
}

function enterItem(item: GoldenItem, id: string, done: Done, notes: Map<string, MinutesItem>): void {
  const text = notesOf(item);
  if (text.trim() === '') return;
  done({ do: 'write-item', item: id, text, edition: 0, writer: 'w-1', serial: 1 });
  const decisions = [...(item.subSections ?? []).flatMap((one) => one.decisions ?? []), ...(item.decisions ?? [])];
  for (const point of notes.get(id)?.points ?? []) {
    const detail = detailOf(point.text, decisions, item);
    if (Object.keys(detail).length > 0) done({ do: 'describe-point', item: id, point: point.id, detail });
  }
}

/** What the line itself does not say. */
function detailOf(said: string, decisions: GoldenDecision[], { actionItems }: GoldenItem): object {
  const decision = decisions.find(({ summary }) => summary === said);
  if (decision) {
    const { forward, labelled } = decision;
    const to = forward && {
      forum: forward.toBodyId,
      date: forward.meetingDate,
      purpose: `för ${forward.purpose}`,
      ...(forward.condition ? { condition: forward.condition } : {}),
    };
    return { ...(labelled ? {} : { plain: true }), ...(to ? { forward: to } : {}) };
  }
  const { ownerRole = null, dueBasis, fanOut } = actionItems.find(({ summary }) => summary === said) ?? {};
  const seat = seatOf(ownerRole);
  return {
    ...(fanOut
      ? { everyone: true }
      : seat
        ? { owners: [seat] }
        : ownerRole?.startsWith('Strateg')
          ? { secretariat: true }
          : {}),
    ...(dueBasis ? { dueBasis } : {}),
  };
}
