import { clashes } from '../calendar/service/ask/clashes.ts';
import { feed } from '../calendar/service/ask/feed.ts';
import { meetingCalendar } from '../calendar/service/ask/meeting-file.ts';
import { planningWindow } from '../calendar/service/ask/planning-window.ts';
import { consultations } from '../consultation/service/ask/all.ts';
import { consultationChoices } from '../consultation/service/ask/choices.ts';
import { deadline } from '../consultation/service/ask/deadline.ts';
import { extensionLetter } from '../consultation/service/ask/extension-letter.ts';
import { importWindow } from '../consultation/service/ask/import-window.ts';
import { consultation } from '../consultation/service/ask/one.ts';
import { datesCard } from '../dates/service/ask/card.ts';
import { dates } from '../dates/service/ask/one.ts';
import { reminder } from '../delivery/service/ask/reminder.ts';
import { filings } from '../document/service/ask/filings.ts';
import { extraCard } from '../extra/service/ask/card.ts';
import { forum } from '../forum/service/ask/forum.ts';
import { forums } from '../forum/service/ask/forums.ts';
import { greeting } from '../forum/service/ask/greeting.ts';
import type { Question } from '../kernel/access.ts';
import { approvalCard } from '../meeting/service/ask/approval-card.ts';
import { card } from '../meeting/service/ask/card.ts';
import { meetingFilings } from '../meeting/service/ask/filings.ts';
import { noticePaperFile } from '../meeting/service/ask/notice-paper.ts';
import { noticePreview } from '../meeting/service/ask/notice-preview.ts';
import { meeting } from '../meeting/service/ask/one.ts';
import { agendas } from '../minutes/service/ask/agendas.ts';
import { verificationCardOf } from '../minutes/service/ask/card.ts';
import { distribution } from '../minutes/service/ask/distribution.ts';
import { followUp } from '../minutes/service/ask/follow-up.ts';
import { minutes } from '../minutes/service/ask/one.ts';
import { minutesPaperFile } from '../minutes/service/ask/paper.ts';
import { rounds } from '../round/service/ask/all.ts';
import { roundCard } from '../round/service/ask/card.ts';
import { roundForm } from '../round/service/ask/form.ts';
import { roundMemo } from '../round/service/ask/memo.ts';
import { round } from '../round/service/ask/one.ts';
import { roundSheet } from '../round/service/ask/sheet.ts';
import { roundVersions } from '../round/service/ask/versions.ts';
import { documents } from '../search/service/ask/documents.ts';
import { search } from '../search/service/ask/search.ts';
import type { Askable } from '../service/question.ts';
import { todo } from '../todo/service/ask.ts';
import { chat } from '../todo/service/chat.ts';
import { year } from '../year/service/ask.ts';

/** Every question, under its line in the access table. */
export const QUESTIONS: { [Q in Question]: Askable<Q> } = {
  todo,
  meeting,
  'meeting-calendar': meetingCalendar,
  card,
  'approval-card': approvalCard,
  'notice-preview': noticePreview,
  'notice-paper': noticePaperFile,
  year,
  clashes,
  dates,
  'dates-card': datesCard,
  'extra-card': extraCard,
  round,
  'round-card': roundCard,
  'round-versions': roundVersions,
  'round-sheet': roundSheet,
  'round-form': roundForm,
  'round-memo': roundMemo,
  rounds,
  consultations,
  consultation,
  'consultation-choices': consultationChoices,
  deadline,
  'extension-letter': extensionLetter,
  'import-window': importWindow,
  'planning-window': planningWindow,
  forums,
  forum,
  chat,
  greeting,
  feed,
  reminder,
  minutes,
  'minutes-paper': minutesPaperFile,
  'verification-card': verificationCardOf,
  distribution,
  agendas,
  'follow-up': followUp,
  documents,
  filings,
  'meeting-filings': meetingFilings,
  search,
};
