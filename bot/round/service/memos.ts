import { mailTo, officeOf } from '../../delivery/service/mail.ts';
import { nameUnderTitle, paperName } from '../../kernel/file-name.ts';
import type { DocumentJob } from '../../ports/papers.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { text } from '../../texts/text.ts';
import type { RoundDocument } from '../domain/state.ts';
import type { RoundBundle } from '../views/bundle.ts';
import { memoPaper } from '../views/memo.ts';
import { documentLetter, memoLetter } from '../views/memo-letter.ts';
import { officesOf } from '../views/memos.ts';
import { roundBundleOf } from './bundle.ts';
import { roundHref } from './draw.ts';
import { aboutRound } from './matter.ts';

/** A municipality's officer's memo, as Word: the same in its mail and on the Round's page. */
export function memoOf(
  bundle: RoundBundle,
  document: RoundDocument,
  setting: { municipality: string; page: string },
): { name: string; paper: DocumentJob } {
  const { title } = bundle.round.fields;
  return {
    name: paperName(text('sv', 'memo.file', { municipality: setting.municipality, title }), 'docx'),
    paper: { paper: 'document', kind: 'docx', content: memoPaper(bundle, document, setting) },
  };
}

/** A mail with its memo to each municipality's office, and where that was asked one with the document: one document in each. */
export function memoMails(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = roundBundleOf(after, id, now);
  const document = bundle?.round.fields.document;
  if (bundle === undefined || document === undefined) return [];
  return officesOf(bundle).flatMap(({ id: municipality, name, officeMail: to }) => {
    const setting = { municipality: name, page: roundHref(bundle, context) };
    const { name: file, paper } = memoOf(bundle, document, setting);
    const beside = bundle.round.memos?.document === true;
    const memo = mailTo({
      ...{ key: `memo:${id}:${municipality}`, to, recipient: officeOf(municipality), about: aboutRound(id, 'memo') },
      mail: { ...memoLetter(bundle, document, setting, beside), attachment: { name: file, content: { paper } } },
    });
    return [memo, ...(beside ? documentMail(bundle, document, { municipality, to, page: setting.page }) : [])];
  });
}

function documentMail(
  bundle: RoundBundle,
  document: RoundDocument,
  { municipality, to, page }: { municipality: string; to: string; page: string },
): NewDelivery[] {
  const { id, round } = bundle;
  const { file, fields } = round;
  if (file?.hash === undefined) return [];
  const content = { document: file.document, size: file.size, hash: file.hash };
  return [
    mailTo({
      ...{ key: `memo-document:${id}:${municipality}`, to, recipient: officeOf(municipality) },
      about: aboutRound(id, 'memo-document'),
      mail: {
        ...documentLetter(bundle, document, page),
        attachment: { name: nameUnderTitle(fields.title, file.name), content },
      },
    }),
  ];
}
