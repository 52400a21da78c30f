import { movedTo } from '../../kernel/moved-to.ts';
import type { ConsultationFact } from './facts.ts';
import {
  type Consultation,
  type ConsultationAnnex,
  type Extension,
  isStanding,
  type RemovedConsultation,
} from './state.ts';

type Registered = ConsultationFact & { type: 'consultation-registered' };
type Removed = ConsultationFact & { type: 'consultation-removed' };
type Later = Exclude<ConsultationFact, Registered | Removed>;
type State = Consultation | RemovedConsultation;

/** A consultation after a fact. `at` is the journal line's. */
export function applyConsultation(state: State | undefined, fact: ConsultationFact, _by: string, at: Date): State {
  if (fact.type === 'consultation-registered') return registered(state?.numbered ?? 0, fact, at);
  if (state === undefined || !isStanding(state)) throw new Error(`${fact.type} of a consultation that is not there`);
  if (fact.type === 'consultation-removed') return { ...state, annexes: [], removed: true };
  const after = applyLater(state, fact, at);
  return after.list ? { ...after, list: { ...after.list, touched: true } } : after;
}

/** `numbered`: where one of the same id was removed before, its annexes' ids are not used again. */
function registered(numbered: number, fact: Registered, at: Date): Consultation {
  const { type: _type, kind: _kind, id: _id, imported: _imported, fields: plain, words, list, ...come } = fact;
  const fields = { ...plain, ...words };
  const from = list === undefined ? {} : { list: { id: list } };
  return { ...come, ...from, fields, annexes: [], numbered, version: 1, told: [], registeredAt: at.toISOString() };
}

function applyLater(state: Consultation, fact: Later, at: Date): Consultation {
  switch (fact.type) {
    case 'consultation-changed':
      return { ...state, fields: { ...fact.fields, ...fact.words }, version: state.version + 1 };
    case 'consultation-annex-added':
      return { ...state, annexes: [...state.annexes, annexOf(fact)], numbered: state.numbered + 1 };
    case 'consultation-annex-renamed':
      return { ...state, annexes: state.annexes.map((one) => (one.id === fact.annex ? renamed(one, fact) : one)) };
    case 'consultation-annex-moved':
      return { ...state, annexes: movedTo(state.annexes, fact.annex, fact.to) };
    case 'consultation-annex-removed':
      return { ...state, annexes: state.annexes.filter(({ id }) => id !== fact.annex) };
    case 'extension-asked':
      return { ...state, extension: askedFor(state, fact) };
    case 'extension-granted':
      return granted(state, fact.until);
    case 'extension-refused':
      return { ...state, extension: { ...answered(state), outcome: 'refused' } };
    case 'extension-undone':
      return undone(state);
    case 'consultation-moved':
      return moved(state, fact);
    case 'consultation-declined':
      return { ...state, stage: 'declined', reason: fact.words.reason };
    case 'offices-told': {
      const { type: _type, kind: _kind, id: _id, ...told } = fact;
      return { ...state, told: [...state.told, { ...told, at: at.toISOString() }] };
    }
    default:
      return fact satisfies never;
  }
}

function annexOf({ annex, words }: Later & { type: 'consultation-annex-added' }): ConsultationAnnex {
  const { title, name = '', hash, href } = words;
  const { id, file } = annex;
  const said = { name, ...(hash ? { hash } : {}) };
  return { id, title, ...(href === undefined ? {} : { href }), ...(file ? { file: { ...file, ...said } } : {}) };
}

function renamed(annex: ConsultationAnnex, { words }: Later & { type: 'consultation-annex-renamed' }) {
  return { ...annex, title: words.title };
}

function asked({ extension }: Consultation): Extension {
  if (extension === undefined) throw new Error('an answer to a request for more time that is not there');
  return extension;
}

/** What was answered is not undone. */
function answered(state: Consultation): Extension {
  const { before: _before, ...extension } = asked(state);
  return extension;
}

function askedFor({ extension }: Consultation, { asked: day, until }: Later & { type: 'extension-asked' }): Extension {
  if (extension === undefined) return { asked: day, until };
  const { before: _before, ...before } = extension;
  return { asked: day, until, before };
}

function undone(state: Consultation): Consultation {
  const { extension: _extension, ...rest } = state;
  const { before } = asked(state);
  return before ? { ...rest, extension: before } : rest;
}

/** A working group that was to go on until the sender's day goes on until the new one. */
function granted(state: Consultation, until: string): Consultation {
  const extension: Extension = { ...answered(state), until, outcome: 'granted' };
  const { answerBy, workingGroup: group } = state.fields;
  const moved = group && group.until === answerBy ? { workingGroup: { ...group, until } } : {};
  const fields = { ...state.fields, ...moved, answerBy: until };
  return { ...state, extension, fields, version: state.version + 1 };
}

/** The dates are those of the stage it is in: taken back from submitted, it has not been handed in. */
function moved(state: Consultation, fact: Later & { type: 'consultation-moved' }): Consultation {
  const { answered: _answered, submitted: _submitted, reason: _reason, ...rest } = state;
  const { stage, answered, submitted } = fact;
  return { ...rest, stage, ...(answered ? { answered } : {}), ...(submitted ? { submitted } : {}) };
}
