import type { Question } from '../../domain/access.ts';
import { approvalCard } from './approval-card.ts';
import { card } from './card.ts';
import { chat } from './chat.ts';
import { clashes } from './clashes.ts';
import { consultation } from './consultation.ts';
import { consultationChoices } from './consultation-choices.ts';
import { consultations } from './consultations.ts';
import { deadline } from './deadline.ts';
import { extraCard } from './extra-card.ts';
import { feed } from './feed.ts';
import { forum } from './forum.ts';
import { forums } from './forums.ts';
import { greeting } from './greeting.ts';
import { importWindow } from './import-window.ts';
import { meeting } from './meeting.ts';
import { meetingCalendar } from './meeting-calendar.ts';
import { planningWindow } from './planning-window.ts';
import { poll } from './poll.ts';
import { pollCard } from './poll-card.ts';
import type { Askable } from './question.ts';
import { round } from './round.ts';
import { roundCard } from './round-card.ts';
import { roundForm } from './round-form.ts';
import { roundSheet } from './round-sheet.ts';
import { roundVersions } from './round-versions.ts';
import { rounds } from './rounds.ts';
import { todo } from './todo.ts';
import { year } from './year.ts';

/** Every question, under its line in the access table. */
export const QUESTIONS: { [Q in Question]: Askable<Q> } = {
  todo,
  meeting,
  'meeting-calendar': meetingCalendar,
  card,
  'approval-card': approvalCard,
  year,
  clashes,
  poll,
  'poll-card': pollCard,
  'extra-card': extraCard,
  round,
  'round-card': roundCard,
  'round-versions': roundVersions,
  'round-sheet': roundSheet,
  'round-form': roundForm,
  rounds,
  consultations,
  consultation,
  'consultation-choices': consultationChoices,
  deadline,
  'import-window': importWindow,
  'planning-window': planningWindow,
  forums,
  forum,
  chat,
  greeting,
  feed,
};
