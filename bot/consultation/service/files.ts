import type { FileOwner } from '../../document/service/file-owner.ts';
import { mayDo } from '../../kernel/access.ts';
import { nameUnderTitle, titleOfFile } from '../../kernel/file-name.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import type { FilePlaces } from '../../ports/service.ts';
import { seeConsultation, seesPapers } from './ask/one.ts';

/** A consultation's annexes, for those who see its papers. */
export const consultationFiles: FileOwner<FilePlaces['consultation']> = {
  async mayAdd(who, { consultation }, context) {
    const seen = await seeConsultation(who, consultation, context);
    if (isRefusal(seen)) return seen;
    if (!mayDo('add-consultation-annex', seen.roles)) return refuse('refusal.secretariat-only');
    return { kind: 'consultation', id: consultation };
  },
  give: ({ consultation, title, ...same }, file) => ({
    do: 'add-consultation-annex',
    consultation,
    annex: { title: title ?? titleOfFile(file.name), file },
    ...same,
  }),
  async mayRead(who, { id, file }, context) {
    const seen = await seeConsultation(who, id, context);
    if (isRefusal(seen)) return seen;
    const { consultation, forum } = seen;
    if (!seesPapers(seen)) return refuse('refusal.not-yours-to-see', { forum: forum.shortName });
    const annex = consultation.annexes.find((one) => one.id === file);
    if (annex?.file === undefined) return refuse('refusal.unknown-file');
    return { ...annex.file, name: nameUnderTitle(annex.title, annex.file.name) };
  },
};
