import type { Service } from '../ports/service.ts';
import { text } from '../texts/text.ts';
import { ask } from './ask.ts';
import { addConsultationFile, readConsultationFile } from './consultation-files.ts';
import type { Context } from './context.ts';
import { addAnnexFile, readAnnexFile } from './files.ts';
import { handle } from './handle.ts';
import { importList } from './import-list.ts';
import { queueReply } from './reply.ts';
import { addRoundFile, readRoundFile } from './round-files.ts';
import { uploadCalendar } from './upload-calendar.ts';

/** The service behind every door: handle a command, ask a question, take and give files, reply. */
export function createService(context: Context): Service {
  return {
    handle: (command, who, key) => handle(command, who, key, context),
    ask: (question, who, asked) => ask(question, who, asked, context),
    addAnnexFile: (who, upload, key) => addAnnexFile(who, upload, key, context),
    annexFile: (who, meeting, annex) => readAnnexFile(who, meeting, annex, context),
    addRoundFile: (who, upload, key) => addRoundFile(who, upload, key, context),
    roundFile: (who, round, file) => readRoundFile(who, round, file, context),
    addConsultationFile: (who, upload, key) => addConsultationFile(who, upload, key, context),
    consultationFile: (who, consultation, annex) => readConsultationFile(who, consultation, annex, context),
    importList: (who, upload, key, language) => importList(who, upload, key, language, context),
    addCalendar: (who, upload, key, language) => uploadCalendar(who, upload, key, language, context),
    reply: (to, key, drawn) => queueReply(to, key, drawn, context),
    sentence: (refusal, language) => text(language, refusal.refused, refusal.params),
  };
}
