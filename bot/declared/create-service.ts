import { uploadCalendar } from '../calendar/service/upload.ts';
import { importList } from '../consultation/service/import-list.ts';
import { queueReply } from '../delivery/service/reply.ts';
import { distribute } from '../minutes/service/distribute.ts';
import type { Service } from '../ports/service.ts';
import { ask } from '../service/ask.ts';
import type { Context } from '../service/context.ts';
import { addFile, readFile } from '../service/files.ts';
import { handle } from '../service/handle.ts';
import { text } from '../texts/text.ts';

/** The service behind every door: handle a command, ask a question, take and give files, reply. */
export function createService(context: Context): Service {
  return {
    handle: (command, who, key) => handle(command, who, key, context),
    ask: (question, who, asked) => ask(question, who, asked, context),
    addFile: (who, upload, key) => addFile(who, upload, key, context),
    file: (who, asked) => readFile(who, asked, context),
    importList: (who, upload, key, language) => importList(who, upload, key, language, context),
    addCalendar: (who, upload, key, language) => uploadCalendar(who, upload, key, language, context),
    distribute: (who, meeting, key) => distribute(who, meeting, key, context),
    reply: (to, key, drawn) => queueReply(to, key, drawn, context),
    sentence: (refusal, language) => text(language, refusal.refused, refusal.params),
  };
}
