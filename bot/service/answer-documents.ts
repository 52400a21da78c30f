import type { Answer } from '../domain/round/answer.ts';
import { filesIn } from '../domain/round/files.ts';
import type { AnswerFile, FieldValues } from '../domain/round/form.ts';
import type { Draft } from '../domain/round/round.ts';
import type { RoundAnswered } from '../domain/round/round-facts.ts';
import type { Store } from '../ports/store.ts';

/** Versions of answers whose words are read at a time: each may be long. */
const AT_A_TIME = 100;

/**
 * The documents that drafts and answers name, earlier versions' too, as long as their words are kept. Null: there are
 * more versions than `most`, so it is not known. Drafts are read first: what goes from a draft to an answer meanwhile is
 * seen in one of them.
 */
export async function answerDocuments(store: Store, most: number): Promise<Set<string> | null> {
  const drafts = (await store.list({ kind: 'draft' })).map(({ state }) => state);
  const files = drafts.flatMap((draft) => ('dropped' in draft ? [] : filesOfDraft(draft)));
  const given = (await store.list({ kind: 'contribution' })).map(({ state }) => state);
  files.push(...given.flatMap(({ answer }) => filesOf(answer.values)));
  const words = await wordsWithFiles(store, most);
  if (words === null) return null;
  for (let at = 0; at < words.length; at += AT_A_TIME) {
    const kept = await store.contents(words.slice(at, at + AT_A_TIME));
    files.push(...[...kept.values()].flatMap((body) => filesOf((body as Omit<Answer, 'stance'>).values)));
  }
  return new Set(files.map(({ document }) => document));
}

/** The ids of the words of every version of every answer to a Round that asks for files; null: more than `most`. */
async function wordsWithFiles(store: Store, most: number): Promise<string[] | null> {
  const rounds = (await store.list({ kind: 'round' })).map(({ id, state: round }) => ({ id, round }));
  const asking = rounds.filter(({ round }) => round.fields.form.some(({ kind }) => kind === 'file'));
  if (asking.length === 0) return [];
  const lines = await store.journal({ kinds: ['contribution'], types: ['round-answered'], most });
  const facts = lines.map(({ data }) => data as Omit<RoundAnswered, 'words'> & { words: string });
  const about = new Set(asking.map(({ id }) => id));
  return lines.length < most ? facts.filter(({ round }) => about.has(round)).map(({ words }) => words) : null;
}

function filesOfDraft({ files, answer }: Draft): AnswerFile[] {
  return [...Object.values(files).flat(), ...filesOf(answer.values)];
}

function filesOf(values: FieldValues): AnswerFile[] {
  return Object.values(values).flatMap(filesIn);
}
