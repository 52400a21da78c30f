import type { ConsultationFact } from './facts.ts';
import type { Consultation, ConsultationAnnex, Extension } from './state.ts';

type Later = Exclude<ConsultationFact, { type: 'consultation-registered' }>;

/** A consultation after a fact. `at` is the journal line's. */
export function applyConsultation(
  state: Consultation | undefined,
  fact: ConsultationFact,
  _by: string,
  at: Date,
): Consultation {
  if (fact.type !== 'consultation-registered') {
    if (state === undefined) throw new Error(`${fact.type} of a consultation that is not there`);
    return applyLater(state, fact, at);
  }
  const { type: _type, kind: _kind, id: _id, imported: _imported, fields: plain, words, ...come } = fact;
  const fields = { ...plain, ...words };
  return { ...come, fields, annexes: [], numbered: 0, version: 1, told: [], registeredAt: at.toISOString() };
}

function applyLater(state: Consultation, fact: Later, at: Date): Consultation {
  switch (fact.type) {
    case 'consultation-changed':
      return { ...state, fields: { ...fact.fields, ...fact.words }, version: state.version + 1 };
    case 'consultation-annex-added':
      return { ...state, annexes: [...state.annexes, annexOf(fact)], numbered: state.numbered + 1 };
    case 'consultation-annex-removed':
      return { ...state, annexes: state.annexes.filter(({ id }) => id !== fact.annex) };
    case 'extension-asked':
      return { ...state, extension: { asked: fact.asked, until: fact.until } };
    case 'extension-granted':
      return granted(state, fact.until);
    case 'extension-refused':
      return { ...state, extension: { ...asked(state), outcome: 'refused' } };
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

function asked({ extension }: Consultation): Extension {
  if (extension === undefined) throw new Error('an answer to a request for more time that is not there');
  return extension;
}

/** A working group that was to go on until the sender's day goes on until the new one. */
function granted(state: Consultation, until: string): Consultation {
  const extension: Extension = { ...asked(state), until, outcome: 'granted' };
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
