import { isSecretariat } from '../../kernel/actor.ts';
import type { Reader } from '../../views/reader.ts';
import { municipalitiesAnsweredFor } from '../domain/answered-for.ts';
import { filesIn } from '../domain/files.ts';
import type { AnswerFile, FieldValues } from '../domain/form.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow } from './counts.ts';
import { sees, sightOf } from './sight.ts';

/** The files that a reader may open: of the answers they see, and of the drafts that are theirs to go on with. */
export function readableFiles(bundle: RoundBundle, reader: Reader): AnswerFile[] {
  const answers = readableMunicipalities(bundle, reader).flatMap((one) => bundle.contributions.get(one) ?? []);
  const drafts = draftsSeen(bundle, reader).flatMap((one) => bundle.drafts.get(one) ?? []);
  return [
    ...answers.flatMap(({ answer }) => filesOf(answer.values)),
    ...drafts.flatMap(({ files, answer }) => [...Object.values(files).flat(), ...filesOf(answer.values)]),
  ];
}

/** Those whose answers the reader sees. */
export function readableMunicipalities(bundle: RoundBundle, reader: Reader): string[] {
  const sight = sightOf(bundle, reader);
  return askedNow(bundle).filter((one) => sees(sight, one));
}

/** What a municipality has not sent is seen by itself and by the secretariat, whatever the Round lets others see. */
function draftsSeen({ round, seats, today }: RoundBundle, { actor }: Reader): readonly string[] {
  if (isSecretariat(actor)) return round.respondents;
  return municipalitiesAnsweredFor(actor, round.respondents, seats, today);
}

export function filesOf(values: FieldValues): AnswerFile[] {
  return Object.values(values).flatMap(filesIn);
}
