import { mailTo, officeOf } from '../../delivery/service/mail.ts';
import { forums, municipalities } from '../../forum/service/bodies.ts';
import { within } from '../../kernel/imported.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { ToldWhat } from '../domain/state.ts';
import { officeNames } from '../views/editing.ts';
import { officeLetter } from '../views/office-letter.ts';
import { consultationBundle } from './ask/one.ts';
import { consultationIn, todayIn } from './bundle.ts';
import { aboutConsultation } from './matter.ts';

/** A letter to one municipality's office. */
export interface OfficeLetter {
  municipality: string;
  to: string;
  subject: string;
  text: string;
}

/** A mail to each municipality's office; each telling of a consultation is its own. */
export function officeMails(id: string, what: ToldWhat, after: Loaded, now: Date): NewDelivery[] {
  const times = consultationIn(after, id)?.told.length ?? 0;
  return officeLetters(id, what, after, now).map(({ municipality, to, ...mail }) => {
    const key = `offices:${id}:${times}:${municipality}`;
    return mailTo({
      key,
      to,
      about: aboutConsultation(id, 'office-letter', times),
      recipient: officeOf(municipality),
      mail,
    });
  });
}

/** One letter for each municipality that is a member today. */
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
