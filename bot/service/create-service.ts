import type { Service } from '../ports/service.ts';
import { text } from '../texts/text.ts';
import { askFeed, askMeetingCalendar } from './ask/calendar-files.ts';
import { askChat } from './ask/chat.ts';
import { askClashes } from './ask/clashes.ts';
import { askConsultation } from './ask/consultation.ts';
import { askConsultationChoices, askConsultations, askDeadline } from './ask/consultations.ts';
import { askExtraCard } from './ask/extra.ts';
import { askForumOf, askForums, drawGreeting } from './ask/forums.ts';
import { askImportWindow } from './ask/import-window.ts';
import { askApprovalCard, askCard, askMeeting } from './ask/meeting.ts';
import { askPlanningWindow } from './ask/planning-window.ts';
import { askPoll, askPollCard } from './ask/poll.ts';
import { askRoundCard, askRounds, askRoundView } from './ask/round.ts';
import { askRoundForm, askRoundSheet } from './ask/round-papers.ts';
import { askRoundVersions } from './ask/round-versions.ts';
import { askTodo } from './ask/todo.ts';
import { askYear } from './ask/year.ts';
import { addConsultationFile, readConsultationFile } from './consultation-files.ts';
import type { Context } from './context.ts';
import { addAnnexFile, readAnnexFile } from './files.ts';
import { handle } from './handle.ts';
import { importList } from './import-list.ts';
import { queueReply } from './reply.ts';
import { addRoundFile, readRoundFile } from './round-files.ts';
import { uploadCalendar } from './upload-calendar.ts';

/** The service behind every door: handle a command, ask a question, draw a reply. */
export function createService(context: Context): Service {
  return {
    handle: (command, who, key) => handle(command, who, key, context),
    todo: (who, language) => askTodo(who, language, context),
    meeting: (who, id, language) => askMeeting(who, id, language, context),
    year: (who, asked, language) => askYear(who, asked, language, context),
    clashes: (who, thought, language) => askClashes(who, thought, language, context),
    addAnnexFile: (who, upload, key) => addAnnexFile(who, upload, key, context),
    annexFile: (who, meeting, annex) => readAnnexFile(who, meeting, annex, context),
    meetingCalendar: (who, meeting, language) => askMeetingCalendar(who, meeting, language, context),
    feed: (hash) => askFeed(hash, context),
    planningWindow: (who) => askPlanningWindow(who, context),
    card: (who, meeting, language) => askCard(who, meeting, language, context),
    poll: (who, id, language) => askPoll(who, id, language, context),
    round: (who, id, municipality, language) => askRoundView(who, id, municipality, language, context),
    rounds: (who, before, language) => askRounds(who, before, language, context),
    roundVersions: (who, id, municipality, language) => askRoundVersions(who, id, municipality, language, context),
    roundSheet: (who, id, kind, language) => askRoundSheet(who, id, kind, language, context),
    roundForm: (who, id, language) => askRoundForm(who, id, language, context),
    addRoundFile: (who, upload, key) => addRoundFile(who, upload, key, context),
    roundFile: (who, round, file) => readRoundFile(who, round, file, context),
    consultations: (who, asked, language) => askConsultations(who, asked, language, context),
    consultation: (who, id, language) => askConsultation(who, id, language, context),
    consultationChoices: (who, language) => askConsultationChoices(who, language, context),
    deadline: (who, asked, language) => askDeadline(who, asked, language, context),
    addConsultationFile: (who, upload, key) => addConsultationFile(who, upload, key, context),
    importWindow: (who) => askImportWindow(who, context),
    importList: (who, upload, key, language) => importList(who, upload, key, language, context),
    addCalendar: (who, upload, key, language) => uploadCalendar(who, upload, key, language, context),
    consultationFile: (who, consultation, annex) => readConsultationFile(who, consultation, annex, context),
    roundCard: (who, id, refused, language) => askRoundCard(who, id, refused, language, context),
    pollCard: (who, id, language) => askPollCard(who, id, language, context),
    extraCard: (who, request, language) => askExtraCard(who, request, language, context),
    approval: (who, meeting, language) => askApprovalCard(who, meeting, language, context),
    chat: (who, language) => askChat(who, language, context),
    forums: (who) => askForums(who, context),
    forumOf: (who, ids) => askForumOf(who, ids, context),
    greeting: (team, language) => drawGreeting(team, language, context),
    reply: (to, key, drawn) => queueReply(to, key, drawn, context),
    sentence: (refusal, language) => text(language, refusal.refused, refusal.params),
  };
}
