import type { LetterView } from '../../delivery/views/letter.ts';
import { type TextKey, type TextParams, text } from '../../texts/text.ts';
import type { RoundDocument } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import type { MemoSetting } from './memo.ts';
import { deadlineWords } from './words.ts';

/** The mail with an officer's memo, to one municipality's office, in Swedish. `beside`: the document comes in a mail of its own. */
export function memoLetter(
  bundle: RoundBundle,
  document: RoundDocument,
  { municipality, page }: MemoSetting,
  beside: boolean,
): LetterView {
  const { words, say } = saying(bundle, document);
  const { href } = document;
  const where = href ? 'memo.letter.link' : beside ? 'memo.letter.beside' : 'memo.letter.in-teams';
  return {
    subject: say('memo.letter.subject'),
    text: lettered(bundle, [
      say('memo.letter.what', { municipality }),
      say('memo.letter.by'),
      '',
      say(where, href ? { href } : {}),
      ...(href && beside ? [say('memo.letter.beside')] : []),
      say('memo.letter.page', { page }),
      say('memo.letter.how', { forum: words.forum }),
    ]),
  };
}

/** The mail with the document itself. */
export function documentLetter(bundle: RoundBundle, document: RoundDocument, page: string): LetterView {
  const { say } = saying(bundle, document);
  const lines = [say('memo.letter.document-what'), '', say('memo.letter.page', { page })];
  return { subject: say('memo.letter.document-subject'), text: lettered(bundle, lines) };
}

function saying({ round, cooperation, secretariat, forum }: RoundBundle, { sort }: RoundDocument) {
  const { title, answerBy } = round.fields;
  const words = {
    ...{ title, sort, secretariat, cooperation: cooperation.name, mail: cooperation.mail, forum: forum.shortName },
    date: deadlineWords('sv', answerBy),
  };
  return { words, say: (key: TextKey, more: TextParams = {}) => text('sv', key, { ...words, ...more }) };
}

function lettered({ secretariat, cooperation }: RoundBundle, lines: string[]): string {
  const greeting = [text('sv', 'letter.greeting'), secretariat, cooperation.name];
  return [text('sv', 'letter.office.hello'), '', ...lines, '', ...greeting].join('\n');
}
