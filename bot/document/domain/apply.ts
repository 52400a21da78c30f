import type { FilingFact } from './facts.ts';
import type { FiledFile, Filing, FilingOf, Outside, Waited } from './filing.ts';

type Of<Type extends FilingFact['type']> = Extract<FilingFact, { type: Type }>;

/** A paper on its way to the library after a fact. `at` is the journal line's. */
export function applyFiling(state: Filing | undefined, fact: FilingFact, _by: string, at: Date): Filing {
  if (fact.type === 'filing-queued') return queued(fact, at);
  if (state === undefined) throw new Error(`${fact.type} of a paper that is not filed`);
  switch (fact.type) {
    case 'filing-waiting':
      return waiting(state, fact, at);
    case 'filing-filed':
      return filed(state, fact, at);
    case 'filing-columns-changed': {
      const { status, registryNumber } = fact.words;
      const columns = { status, ...(registryNumber ? { registryNumber } : {}) };
      return { ...state, paper: { ...state.paper, columns }, ...(state.status === 'filed' ? due(at) : {}) };
    }
    case 'filing-again':
      return { ...state, ...due(at) };
    case 'filing-dropped':
      return { paper: state.paper, tries: state.tries, status: 'dropped', why: fact.why, droppedAt: at.toISOString() };
    case 'filing-hidden':
      return hidden(state, at);
    default:
      return state.status === 'filed' ? lying(state, fact, at) : state;
  }
}

function queued({ paper, words }: Of<'filing-queued'>, at: Date): Filing {
  const { name, kind, status, registryNumber } = words;
  const columns = { status, ...(registryNumber ? { registryNumber } : {}) };
  const printed = registryNumber ? { printed: registryNumber } : {};
  return {
    paper: { ...paper, name, kind, columns, ...printed, queuedAt: at.toISOString() },
    status: 'queued',
    ...due(at),
  };
}

function due(at: Date): { tries: number; next: string } {
  return { tries: 0, next: at.toISOString() };
}

function waiting(state: Filing, fact: Of<'filing-waiting'>, at: Date): FilingOf<'waiting'> {
  const before = state.status === 'waiting' ? state : undefined;
  const stored = fact.stored ?? before?.stored;
  return {
    paper: state.paper,
    ...later(state, fact),
    status: 'waiting',
    waited: waited(before?.waited, fact, at),
    ...(stored ? { stored } : {}),
  };
}

function later({ tries }: Filing, { next }: { next?: string }): { tries: number; next?: string } {
  return { tries: tries + 1, ...(next ? { next } : {}) };
}

/** The same reason once more is the same waiting. */
function waited(
  before: Waited | undefined,
  { why, words }: Of<'filing-waiting' | 'filing-not-described'>,
  at: Date,
): Waited {
  return { why, since: before?.why === why ? before.since : at.toISOString(), ...words };
}

/** What its columns are to say is not in the library yet, until that is told. */
function filed({ paper }: Filing, fact: Of<'filing-filed'>, at: Date): FilingOf<'filed'> {
  const { library, item, tag, version, hash, uncompared, words } = fact;
  const told = { ...(version ? { version } : {}), ...(uncompared ? { uncompared } : {}) };
  const file: FiledFile = { library, item, ...words, tag, ...told, hash, at: at.toISOString() };
  return { paper, ...due(at), status: 'filed', filed: file };
}

/** What happens to what lies in the library. */
function lying(
  state: FilingOf<'filed'>,
  fact: Of<'filing-described' | 'filing-not-described' | 'filing-seen' | 'filing-settled'>,
  at: Date,
): Filing {
  switch (fact.type) {
    case 'filing-described': {
      const { next: _next, described: _why, ...rest } = state;
      return { ...rest, tries: 0 };
    }
    case 'filing-not-described': {
      const { next: _next, ...rest } = state;
      return { ...rest, ...later(state, fact), described: waited(state.described, fact, at) };
    }
    case 'filing-seen':
      return seen(state, fact, at);
    case 'filing-settled': {
      const { outside, ...rest } = state;
      return outside ? { ...rest, settled: outside } : state;
    }
    default:
      return fact satisfies never;
  }
}

function seen(state: FilingOf<'filed'>, { what, tag, words }: Of<'filing-seen'>, at: Date): Filing {
  const { outside: _outside, settled: _settled, ...rest } = state;
  if (what === 'as-filed') return { ...rest, filed: { ...state.filed, ...words, ...(tag ? { tag } : {}) } };
  const outside: Outside = { what, ...words, ...(tag ? { tag } : {}), at: at.toISOString() };
  return { ...rest, outside };
}

/** What it is called, and all that was written of it, go. */
function hidden(state: Filing, at: Date): Filing {
  const { printed: _printed, ...whole } = state.paper;
  const paper = { ...whole, name: '', kind: '', columns: { status: '' }, hidden: true as const };
  if (state.status !== 'filed') return { ...state, paper };
  const { settled: _settled, described: _described, next: _next, ...rest } = state;
  const outside: Outside = { what: 'secret', at: at.toISOString() };
  return { ...rest, paper, filed: { ...state.filed, name: '', folder: '', link: '' }, outside };
}
