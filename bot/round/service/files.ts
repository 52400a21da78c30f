import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { FileOwner } from '../../document/service/file-owner.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { nameUnderTitle } from '../../kernel/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { FilePlaces } from '../../ports/service.ts';
import type { DocumentOwner } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { askedBy } from '../../views/reader.ts';
import { mayAddRoundDocument } from '../domain/add-document.ts';
import type { AnswerFile } from '../domain/form.ts';
import { withFile } from '../domain/keep-draft.ts';
import { ROUND_DOCUMENT } from '../views/document.ts';
import { filesOf, readableFiles, readableMunicipalities } from '../views/files.ts';
import { versionsOf } from './answer-versions.ts';
import { type SeenRound, seeRound } from './ask/one.ts';
import { settingOf } from './tasks.ts';

type Place = FilePlaces['round'];

/**
 * Files of answers, for whoever sees the answer; a draft's for the municipality itself and the secretariat. A file stands
 * in the municipality's draft until an answer names it.
 */
export const roundFiles: FileOwner<Place> = {
  async mayAdd(who, place, context) {
    const seen = await seeRound(who, place.round, 'sv', context);
    if (isRefusal(seen)) return seen;
    return isDocument(place) ? roundFor(seen) : draftFor(seen, place);
  },
  give: (place, { document, name, size, hash }, { random }) => {
    const bytes = { document, name, size, ...(hash ? { hash } : {}) };
    if (isDocument(place)) return { do: 'add-round-document', round: place.round, file: bytes };
    // Lower case: it stands in addresses.
    const id = `f-${random().toLowerCase()}`;
    return { do: 'add-answer-file', ...place, file: { id, ...bytes } };
  },
  async mayRead(who, { id, file }, context) {
    const seen = await seeRound(who, id, 'sv', context);
    if (isRefusal(seen)) return seen;
    if (file === ROUND_DOCUMENT) return documentIn(seen);
    const latest = readableFiles(seen.bundle, seen.reader).find((one) => one.id === file);
    return latest ?? (await earlierFile(seen, file, context)) ?? refuse('refusal.unknown-file');
  },
};

/** Questions have ids of their own, which are never this. */
function isDocument({ field }: Place): boolean {
  return field === ROUND_DOCUMENT;
}

function roundFor({ bundle, reader }: SeenRound): DocumentOwner | Refusal {
  const not = mayAddRoundDocument(bundle.round, askedBy(reader, rolesOf(reader.actor, [], '')));
  return not && not !== 'repeat' ? not : { kind: 'round', id: bundle.id };
}

/** What the Round is about, for whoever sees the Round, under the Round's title. */
function documentIn({ bundle }: SeenRound): StoredFile | Refusal {
  const { file, fields } = bundle.round;
  return file ? { ...file, name: nameUnderTitle(fields.title, file.name) } : refuse('refusal.unknown-file');
}

/** The draft that takes it. How many files that has is left to the command, which knows of repeats. */
function draftFor({ bundle, reader }: SeenRound, { round, ...place }: Place): DocumentOwner | Refusal {
  const file = { id: '', name: '', size: 0, document: '' };
  const setting = { ...settingOf(bundle), draft: () => undefined };
  const asked = { by: reader.actor, roles: [], now: reader.now, ...setting };
  const decided = withFile(bundle.round, { do: 'add-answer-file', round, ...place, file }, asked);
  if (isRefusal(decided)) return decided;
  const [{ kind, id }] = decided;
  return { kind, id };
}

/** A file that an earlier version of an answer names: who sees the answer that stands sees those before it. */
async function earlierFile({ bundle, reader }: SeenRound, file: string, { store }: Context) {
  if (bundle.round.fields.form.every(({ kind }) => kind !== 'file')) return undefined;
  for (const municipality of readableMunicipalities(bundle, reader)) {
    const versions = await versionsOf(bundle.id, municipality, store);
    const files = versions.flatMap(({ answer }): AnswerFile[] => (answer ? filesOf(answer.values) : []));
    const found = files.find(({ id }) => id === file);
    if (found) return found;
  }
  return undefined;
}
