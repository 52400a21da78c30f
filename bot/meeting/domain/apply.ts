import type { FactsOf } from '../../declared/fact.ts';
import type { MeetingDefinition } from '../../kernel/definition.ts';
import { movedTo } from '../../kernel/moved-to.ts';
import { type AgendaItem, type Annex, asItems, itemWords, numberOf } from './agenda-item.ts';
import type { MeetingFact } from './facts.ts';
import { agendaOf, type Meeting, type RemovedMeeting, revisionOf, workingAgenda } from './state.ts';

type Of<Type extends MeetingFact['type']> = Extract<MeetingFact, { type: Type }>;

/** A meeting after a fact. `by` and `at` are the journal line's. */
export function applyMeeting(
  state: Meeting | RemovedMeeting | undefined,
  fact: FactsOf<'meeting'>,
  by: string,
  at: Date,
): Meeting | RemovedMeeting {
  if (state?.status === 'removed') return state;
  if (fact.type === 'meeting-planned') return planned(definitionOf(fact));
  if (fact.type === 'imported') return imported(state, fact.words.definition);
  if (state === undefined) throw new Error(`${fact.type} of a meeting that is not there`);
  switch (fact.type) {
    case 'meeting-changed':
      return changed(state, fact);
    case 'agenda-item-set':
      return edited(fact.secret ? emptied(state, fact.item) : state, itemSet(state, fact), numberOf(fact.item));
    case 'agenda-item-moved':
      return edited(state, movedTo(itemsOf(state), fact.item, fact.to));
    case 'agenda-item-removed':
      return edited(
        state,
        itemsOf(state).filter(({ id }) => id !== fact.item),
      );
    case 'annex-added': {
      const annex = annexOf(fact);
      const items = inAnnexes(state, fact.item, (annexes) => [...annexes, annex]);
      return edited(state, items, numberOf(annex.id));
    }
    case 'annex-renamed': {
      const { title } = fact.words;
      const rename = (annex: Annex) => (annex.id === fact.annex ? { ...annex, title } : annex);
      return edited(
        state,
        inAnnexes(state, fact.item, (annexes) => annexes.map(rename)),
      );
    }
    case 'annex-moved':
      return edited(
        state,
        inAnnexes(state, fact.item, (annexes) => movedTo(annexes, fact.annex, fact.to)),
      );
    case 'annex-removed':
      return edited(
        state,
        inAnnexes(state, fact.item, (annexes) => annexes.filter(({ id }) => id !== fact.annex)),
      );
    case 'guest-invited':
      return edited(
        state,
        inItem(state, fact.item, (item) => ({ ...item, guests: [...item.guests, fact.person] })),
      );
    case 'guest-removed':
      return edited(
        state,
        inItem(state, fact.item, (item) => ({ ...item, guests: item.guests.filter((one) => one !== fact.person) })),
      );
    case 'approval-asked':
      return { ...state, approvalAsked: fact.edition };
    case 'agenda-approved':
      return { ...state, approval: { edition: fact.edition, how: fact.how, by, at: at.toISOString() } };
    case 'notice-sent':
      return noticed(state, fact, at);
    case 'notice-changed':
      return noticeChanged(state, fact);
    case 'meeting-cancelled':
      return cancelled(state, fact, at);
    case 'meeting-removed':
      return removed(state, at);
    default:
      return fact satisfies never;
  }
}

function annexOf({ annex, words }: Of<'annex-added'>): Annex {
  const { file, ...rest } = annex;
  const { title, name = '', hash, href } = words;
  const said = { name, ...(hash ? { hash } : {}) };
  return { ...rest, title, ...(href === undefined ? {} : { href }), ...(file ? { file: { ...file, ...said } } : {}) };
}

/** What the folder says of a meeting that is there already, or is new. */
function imported(state: Meeting | undefined, definition: MeetingDefinition): Meeting {
  return { ...(state ?? planned(definition)), definition, imported: definition };
}

function planned(definition: MeetingDefinition): Meeting {
  return { status: 'planned', definition, edition: 0, numbered: 0, agendaEdition: 0 };
}

function definitionOf({ definition, words }: Of<'meeting-planned' | 'meeting-changed'>): MeetingDefinition {
  return { ...definition, ...words };
}

function changed(state: Meeting, fact: Of<'meeting-changed'>): Meeting {
  const edition = state.edition + 1;
  const asked = fact.again && state.status === 'planned' ? { askedFrom: revisionOf(state) + 1 } : {};
  return { ...state, definition: definitionOf(fact), edition, ...asked };
}

function removed({ imported: folders }: Meeting, at: Date): RemovedMeeting {
  return { status: 'removed', removedAt: at.toISOString(), ...(folders ? { imported: folders } : {}) };
}

function itemsOf(state: Meeting): AgendaItem[] {
  return workingAgenda(state, []);
}

function edited(state: Meeting, items: AgendaItem[], number = 0): Meeting {
  const agendaEdition = state.agendaEdition + 1;
  return { ...state, items, agendaEdition, numbered: Math.max(state.numbered, number) };
}

/** What was written of an item that is now secret goes from the agendas as they were sent too; what it was, and its files, are known. */
function emptied(state: Meeting, id: string): Meeting {
  if (state.status === 'planned' || state.agenda === undefined) return state;
  const empty = (items: AgendaItem[]) => items.map((item) => (item.id === id ? wordless(item) : item));
  const first = state.firstAgenda ? { firstAgenda: empty(state.firstAgenda) } : {};
  return { ...state, ...first, agenda: empty(state.agenda) };
}

function wordless({ presenter: _, proposal: __, background: ___, annexes, ...item }: AgendaItem): AgendaItem {
  const without = annexes.map(({ href: _href, file, ...annex }) => ({
    ...annex,
    title: '',
    ...(file ? { file: { document: file.document, size: file.size, name: '' } } : {}),
  }));
  return { ...item, heading: '', annexes: without };
}

function itemSet(state: Meeting, fact: Of<'agenda-item-set'>): AgendaItem[] {
  const { item: id, version, itemKind: kind, minutes, secret, words, at } = fact;
  const items = state.items ?? [];
  const before = items.find((one) => one.id === id);
  const item: AgendaItem = {
    id,
    version,
    ...itemWords(words),
    kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(secret ? { secret } : {}),
    annexes: before?.annexes ?? [],
    guests: before?.guests ?? [],
  };
  if (before) return items.map((one) => (one.id === id ? item : one));
  const place = at ?? items.length;
  return [...items.slice(0, place), item, ...items.slice(place)];
}

function inItem(state: Meeting, id: string, change: (item: AgendaItem) => AgendaItem): AgendaItem[] {
  return itemsOf(state).map((item) => (item.id === id ? change(item) : item));
}

function inAnnexes(state: Meeting, id: string, change: (annexes: Annex[]) => Annex[]): AgendaItem[] {
  return inItem(state, id, (item) => ({ ...item, annexes: change(item.annexes) }));
}

function noticed(state: Meeting, { revision, words, answerBy }: Of<'notice-sent'>, at: Date): Meeting {
  if (state.status === 'cancelled') return state;
  const before = state.status === 'planned' ? state : withoutLastDay(state);
  const sent = state.items ?? asItems(words?.agenda ?? []);
  const kept =
    state.status === 'planned' ? { first: sent.map(({ id }) => id), firstAgenda: sent } : { first: state.first };
  const asked = answerBy === undefined ? {} : { answerBy };
  const noticedAt = at.toISOString();
  return { ...before, ...kept, status: 'noticed', revision, post: revision, noticedAt, agenda: sent, ...asked };
}

function withoutLastDay({ answerBy: _, ...meeting }: Meeting & { status: 'noticed' }) {
  return meeting;
}

function noticeChanged(state: Meeting, { revision, what, again, anew, answerBy }: Of<'notice-changed'>): Meeting {
  if (state.status !== 'noticed') return state;
  const tellsAgenda = what.includes('agenda') || what.includes('annexes');
  return {
    ...(what.includes('answer-by') ? withoutLastDay(state) : state),
    revision,
    post: anew ? revision : state.post,
    ...(again ? { askedFrom: revision } : {}),
    ...(answerBy === undefined ? {} : { answerBy }),
    ...(tellsAgenda ? { agenda: itemsOf(state) } : {}),
  };
}

function cancelled(state: Meeting, { words }: Of<'meeting-cancelled'>, at: Date): Meeting {
  if (state.status === 'cancelled') return state;
  const { reason, agenda } = words;
  const over = { status: 'cancelled', reason, cancelledAt: at.toISOString() } as const;
  if (state.status === 'planned') {
    const prepared = state.items ?? (agenda && asItems(agenda));
    return { ...state, ...over, revision: 0, post: 0, first: [], ...(prepared ? { agenda: prepared } : {}) };
  }
  const { noticedAt: _, ...kept } = state;
  return { ...kept, ...over, agenda: agendaOf(state, []) };
}
