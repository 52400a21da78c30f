import { rolesOf } from '../../kernel/asking/relation.ts';
import { isMailAddress } from '../../kernel/mail-address.ts';
import { instantWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayAddRoundDocument } from '../domain/add-document.ts';
import { maySendMemos } from '../domain/send-memos.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow } from './counts.ts';
import { documentLetter, memoLetter } from './memo-letter.ts';
import type { MemosView } from './view.ts';

/** What the secretariat sends to the municipalities' offices of a document, and what it has sent; null: nothing to others. */
export function memosView(bundle: RoundBundle, reader: Reader, page: string): MemosView | null {
  const { round, zone } = bundle;
  const { document } = round.fields;
  const asked = askedBy(reader, rolesOf(reader.actor, [], ''));
  const may = (itself: boolean) => maySendMemos(round, { ...asked, document: itself });
  const { language } = reader;
  const said = may(false);
  if (document === undefined || (said !== 'repeat' && said?.refused === 'refusal.secretariat-only')) return null;
  const { memos } = round;
  const when = memos && instantWords(language, new Date(memos.at), zone);
  const offices = inOrder(officesOf(bundle), ({ name }) => name);
  const count = offices.length;
  const names = offices.filter(({ officeMail }) => !isMailAddress(officeMail)).map(({ name }) => name);
  const municipality = text('sv', 'memo.letter.your');
  return {
    mayAdd: mayAddRoundDocument(round, asked) === undefined,
    ...(when ? { sentText: text(language, memos.document ? 'memo.sent-both' : 'memo.sent-at', { when }) } : {}),
    ...(said && said !== 'repeat' && !memos ? { notYetText: text(language, said.refused, said.params) } : {}),
    toText: text(language, count === 1 ? 'memo.to-offices.one' : 'memo.to-offices.many', { count }),
    ...(names.length > 0 ? { noAddressText: text(language, 'memo.no-address', { names: names.join(', ') }) } : {}),
    letters: [false, true].flatMap((beside) =>
      may(beside) ? [] : [{ document: beside, ...memoLetter(bundle, document, { municipality, page }, beside) }],
    ),
    ...(may(true) ? {} : { documentLetter: documentLetter(bundle, document, page) }),
    offices: offices.map(({ id, name }) => ({ id, name })),
  };
}

/** The municipalities that are asked and have an office to write to. */
export function officesOf(bundle: RoundBundle) {
  return askedNow(bundle).flatMap((id) => bundle.municipalities.get(id) ?? []);
}
