import { mayDo, type Role } from '../../kernel/access.ts';
import { agendaOf, firstAgendaOf, type Meeting, revisionOf } from '../../meeting/domain/state.ts';
import { headingWords } from '../../meeting/views/agenda-words.ts';
import { meetingRoles } from '../../meeting/views/roles.ts';
import type { RoundBundle } from '../../round/views/bundle.ts';
import { registrationView } from '../../round/views/registration.ts';
import { type Language, text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { type AgendaChanges, type Compared, compareAgendas, type ItemChange } from '../domain/compare-agendas.ts';
import type { DocumentItem } from '../domain/document.ts';
import { mayStartMinutes } from '../domain/start.ts';
import type { MinutesBundle } from './bundle.ts';
import { readableDocument } from './readable.ts';
import type { AgendasView, AgendaVersionView } from './view.ts';

const NOTHING: AgendasView = { minutes: null, registrationText: '', agendas: [] };

/**
 * A meeting's agenda as it was first sent, as it was sent last and as the meeting was held, where its minutes are, and in how
 * many municipalities they are registered. `registration`: the Round in which that is asked.
 */
export function agendasView(bundle: MinutesBundle, reader: Reader, registration?: RoundBundle): AgendasView {
  const { meeting } = bundle;
  const { language } = reader;
  const roles = meetingRoles(reader.actor, meeting, reader.now);
  if (!mayDo('minutes', roles)) return NOTHING;
  const document = readableDocument(bundle, roles);
  const sent = revisionOf(meeting.meeting) === 0 ? [] : agendaOf(meeting.meeting, []);
  return {
    minutes: whereMinutesAre(bundle, reader, roles),
    registrationText: (document && registration && registrationView(registration, reader)?.text) ?? '',
    agendas: [
      ...(sent.length > 0 ? sentVersions(meeting.meeting, sent, language) : []),
      ...(document ? [heldVersion(sent, document.items, language)] : []),
    ],
  };
}

/** Null: there are none, and whoever asks can't begin them. */
function whereMinutesAre(
  { meeting, minutes }: MinutesBundle,
  reader: Reader,
  roles: readonly Role[],
): AgendasView['minutes'] {
  if (minutes === undefined && mayStartMinutes(minutes, { ...askedBy(reader, roles), ...meeting }) !== undefined)
    return null;
  const status = minutes?.status ?? 'none';
  return { status, statusText: text(reader.language, `minutes.status.${status}`) };
}

function sentVersions(meeting: Meeting, last: readonly Compared[], language: Language): AgendaVersionView[] {
  const first = firstAgendaOf(meeting);
  if (first === null) return [unknownFirst(meeting, last, language)];
  const changes = compareAgendas(first, last);
  const same = changes.items.size === 0 && changes.removed.length === 0;
  const asSent = version('sent', first, NO_CHANGES, same ? 'agendas.unchanged' : null, language);
  return same ? [asSent] : [asSent, version('changed', last, changes, null, language)];
}

const NO_CHANGES: AgendaChanges = { items: new Map(), removed: [] };

/** Of an agenda that was sent before the first one was kept, only its items' ids are known. */
function unknownFirst(meeting: Meeting, last: readonly Compared[], language: Language): AgendaVersionView {
  const first = meeting.status === 'planned' ? [] : meeting.first;
  const added = last.filter(({ id }) => !first.includes(id));
  const items = new Map(added.map(({ id }): [string, ItemChange] => [id, { added: true }]));
  const gone = first.filter((id) => !last.some((item) => item.id === id)).length;
  const said = version('changed', last, { items, removed: [] }, 'agendas.first-unknown', language);
  return gone === 0 ? said : { ...said, removed: [text(language, 'agendas.removed-unknown', { count: gone })] };
}

function heldVersion(sent: readonly Compared[], held: readonly DocumentItem[], language: Language): AgendaVersionView {
  const items = held.map(({ annexes: _, presenter: __, ...item }) => item);
  if (sent.length === 0) return version('held', items, NO_CHANGES, 'agendas.not-sent', language);
  const changes = compareAgendas(sent, items);
  const differs = changes.items.size > 0 || changes.removed.length > 0 || items.some(({ struck }) => struck);
  return version('held', items, changes, differs ? null : 'agendas.as-sent', language);
}

type Shown = Compared & Pick<DocumentItem, 'added' | 'struck'>;

function version(
  which: AgendaVersionView['which'],
  items: readonly Shown[],
  changes: AgendaChanges,
  note: 'agendas.unchanged' | 'agendas.as-sent' | 'agendas.first-unknown' | 'agendas.not-sent' | null,
  language: Language,
): AgendaVersionView {
  return {
    which,
    title: text(language, `agendas.${which}`),
    note: note === null ? '' : text(language, note),
    items: items.map((item, index) => ({
      no: index + 1,
      heading: headingWords(language, item),
      marks: marksOf(item, changes.items.get(item.id) ?? {}, language),
    })),
    removed: changes.removed.map((item) =>
      text(language, 'agendas.removed', { heading: headingWords(language, item) }),
    ),
  };
}

function marksOf({ added, struck }: Shown, change: ItemChange, language: Language): string[] {
  const { heading, kind } = change;
  return [
    ...(added ? [text(language, 'agendas.mark.in-meeting')] : []),
    ...(change.added && !added ? [text(language, 'agendas.mark.added')] : []),
    ...(struck ? [text(language, 'agendas.mark.struck')] : []),
    ...(change.moved ? [text(language, 'agendas.mark.moved')] : []),
    ...(heading === undefined ? [] : [text(language, 'agendas.mark.heading', { heading })]),
    ...(kind === undefined
      ? []
      : [text(language, 'agendas.mark.kind', { kind: text(language, `agenda.kind.${kind}`) })]),
    ...(change.texts ? [text(language, 'agendas.mark.texts')] : []),
    ...(change.annexes ? [text(language, 'agendas.mark.annexes')] : []),
  ];
}
