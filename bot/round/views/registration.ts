import { rolesOf } from '../../kernel/asking/relation.ts';
import { localDate } from '../../kernel/local-time.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayAnswerOnBehalf } from '../domain/answer-on-behalf.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow } from './counts.ts';
import type { RegistrationView } from './view.ts';

/** The registry numbers of a paper that was sent to the registries; null: the Round asks for something else. */
export function registrationView(bundle: RoundBundle, reader: Reader): RegistrationView | null {
  const { round, purpose, contributions } = bundle;
  if (purpose.respondent !== 'registries') return null;
  const { language } = reader;
  const asked = askedNow(bundle);
  const registered = asked.filter((one) => contributions.has(one)).length;
  const rows = inOrder(
    asked.map((municipality) => rowOf(municipality, bundle, reader)),
    ({ name }) => name,
  );
  return {
    round: bundle.id,
    meeting: round.fields.meeting ?? null,
    open: round.status === 'open',
    text: text(language, 'registration.text', { registered, of: asked.length }),
    missingText: missingText(rows, bundle, reader),
    rows,
    note: mayAnswerOnBehalf(round, { ...askedBy(reader, rolesOf(reader.actor, [], '')), purpose }) === undefined,
    drawn: reader.drawn,
  };
}

type Row = RegistrationView['rows'][number];

function rowOf(municipality: string, bundle: RoundBundle, { language }: Reader): Row {
  const given = bundle.contributions.get(municipality);
  const number = given?.answer.values.p1;
  return {
    municipality,
    name: bundle.municipalities.get(municipality)?.name ?? municipality,
    number: typeof number === 'string' ? number : '',
    note: given?.answer.comment ?? '',
    givenText: given
      ? text(language, 'registration.given', { when: instantWords(language, new Date(given.at), bundle.zone) })
      : '',
    version: given?.version ?? 0,
  };
}

function missingText(rows: readonly Row[], { round, zone }: RoundBundle, { language }: Reader): string {
  const names = rows.filter(({ version }) => version === 0).map(({ name }) => name);
  if (names.length === 0) return '';
  const day = dateWords(language, localDate(new Date(round.askedAt), zone));
  return text(language, 'registration.missing', { day, names: names.join(', ') });
}
