import type { ToldWhat } from '../domain/consultation/consultation.ts';
import { within } from '../domain/cooperation/states.ts';
import type { Loaded } from '../ports/store.ts';
import { officeNames } from '../views/consultation-editing.ts';
import { officeLetter } from '../views/office-letter.ts';
import { consultationBundle } from './ask/consultation.ts';
import { forums, municipalities } from './bundle.ts';
import { consultationIn, todayIn } from './consultation-bundle.ts';

/** A mail to one municipality's office. */
export interface OfficeLetter {
  municipality: string;
  to: string;
  subject: string;
  text: string;
}

/** One letter for each municipality that is a member today. The mail door sends them: `recipient: office:<municipality>`. */
export function officeLetters(id: string, what: ToldWhat, after: Loaded, now: Date): OfficeLetter[] {
  const consultation = consultationIn(after, id);
  const forum = forums(after).find((one) => one.id === consultation?.fields.forum);
  if (consultation === undefined || forum === undefined) return [];
  const today = todayIn(after, now);
  const bundle = consultationBundle(id, { loaded: after, consultation, forum, today });
  const letter = officeLetter(consultation, what, officeNames(bundle));
  return [...municipalities(after).values()]
    .filter((one) => within(today, one.memberFrom, one.memberTo))
    .map((one) => ({ municipality: one.id, to: one.officeMail, ...letter }));
}
