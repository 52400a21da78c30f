/** What the service says about consultations. */
export const consultationEn = {
  'refusal.not-an-answering-body':
    'A consultation is prepared by a network or the management group, not by {forum}. Nothing was saved. Choose another body.',
  'refusal.consultation-exists':
    'There already is a consultation with that number: “{title}”. It is as it was, and yours was not saved. Open it under Consultations.',
  'refusal.consultation-changed':
    'Somebody else has changed “{title}” since you opened it. Their change is saved, yours is not. What you wrote is still here: read theirs and save again.',
  'refusal.consultation-moved':
    'Somebody else has moved “{title}” since you opened it. Nothing more was changed. Reload and see where it stands now.',
  'refusal.consultation-over':
    '“{title}” is closed here, so nothing was changed. Move it back to an earlier stage if it is to be done all the same.',
  'refusal.consultation-declined':
    '“{title}” was declined. Nothing was changed. Take it up again first (Watched or Considered).',
  'refusal.consultation-day-past': 'The day {date} has been. Nothing was saved. Choose a day to come.',
  'refusal.input-after-answer':
    'Our internal day, {inputBy}, is after the sender’s last day, {answerBy}. Nothing was saved. Choose an earlier internal day.',
  'refusal.working-group-size':
    'A working group is two or three municipalities; {count} are chosen. Nothing was saved. Change the choice or remove the group.',
  'refusal.consultation-annexes':
    'A consultation can have at most {most} annexes. Nothing was saved. Remove one of them first.',
  'refusal.no-answer-day':
    'The consultation has no last day for an answer to the sender. Nothing was saved. Enter it first, under Change the details.',
  'refusal.extension-too-early':
    'More time until {date} gives no more time: the sender’s last day is {answerBy}. Nothing was saved. Choose a later day.',
  'refusal.extension-not-asked': 'No more time was asked for. Nothing was saved. Note first which day you asked for.',
  'refusal.extension-granted':
    'More time until {date} is already noted as granted. Nothing was changed. Change the last day for an answer if that is wrong.',
  'refusal.not-submitted':
    'The answer was not handed in, so nothing was changed. Move it to Handed in with its day first, or decline it.',
  'refusal.submitted-date-missing':
    'Handed in needs the day on which the answer was handed in. Nothing was changed. Enter the day and try again.',
  'refusal.done-day-to-come': 'The day {date} is yet to come. Nothing was saved. Enter the day on which it was done.',
  'refusal.answered-after-submitted':
    'The day of the decision, {answered}, is after the handing in, {submitted}. Nothing was saved. Correct one of them.',
  'refusal.not-a-list':
    'The file is not a list that can be read (CSV or XLSX). Nothing was imported. Save it anew from the spreadsheet and try again.',
  'refusal.import-too-big':
    'The file is too big: at most {most} MB. Nothing was imported. Save only the sheet with the consultations and try again.',
  'refusal.import-too-many':
    'The list has more than {most} rows. Nothing was imported. Divide it into several files: what is here already is not added twice.',
  'refusal.import-changed':
    'The file has changed, or somebody else has changed the consultations, since you looked it through. Nothing was imported. Look it through again.',
  'refusal.import-nothing': 'No row of the file can be imported. Nothing was saved. Read what is said beside the rows.',
} as const;
