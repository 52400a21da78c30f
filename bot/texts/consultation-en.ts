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

  'consultation.stage.expected': 'Expected',
  'consultation.stage.watched': 'Watched',
  'consultation.stage.considered': 'Considered',
  'consultation.stage.open': 'Open for input',
  'consultation.stage.compiling': 'Being compiled',
  'consultation.stage.for-decision': 'For decision',
  'consultation.stage.submitted': 'Handed in',
  'consultation.stage.archived': 'Archived',
  'consultation.stage.declined': 'Declined',
  'consultation.route.short': 'Short way: a working group writes, all comment once',
  'consultation.route.full': 'Long way: input from all first',
  'consultation.route.watch': 'Only watched',
  'consultation.standing.ours': 'Our statement',
  'consultation.standing.other-supported': 'Another organisation’s statement, with our support',
  'consultation.standing.own-initiative': 'Our own initiative',
  'consultation.standing.each-municipality': 'Each municipality answers by itself',
  'consultation.submitted-on': 'Handed in {date}.',
  'consultation.answered-on': 'Answered {date}.',
  'consultation.not-handed-in': 'Nothing handed in.',
  'consultation.declined': 'Declined.',
  'consultation.comes': 'Expected {date}.',
  'consultation.comes-some-day': 'Expected, the day is not known.',
  'consultation.input-by': 'Input by {date}.',
  'consultation.answer-by': 'Answer to the sender by {date}.',
  'consultation.no-days': 'No days are set.',
  'consultation.headline.input': 'Input by {date}',
  'consultation.headline.answer': 'Answer by {date}',
  'consultation.headline.late': 'The last day for an answer was {date}',
  'consultation.title.none': 'No consultations are under way in {year}',
  'consultation.title.one': 'One consultation is under way: {first}',
  'consultation.title.many': '{count} consultations are under way, next: {first}',
  'consultation.count': '{year}: {answered} answered, {submitted} handed in',
  'consultation.sender-number': 'The sender’s number: {number}.',
  'consultation.own-number': 'Our registry number: {number}.',
  'consultation.day.received': 'Received',
  'consultation.day.inputBy': 'Internal last day',
  'consultation.day.answerBy': 'The sender’s last day',
  'consultation.day.answered': 'Answered',
  'consultation.day.submitted': 'Handed in',
  'consultation.group': 'Working group: {names}, until {date}.',
  'consultation.extension.none': 'No more time was asked for.',
  'consultation.extension.closed':
    'More time can be asked for when the consultation is open and has a last day for an answer.',
  'consultation.extension.asked': 'More time until {until} was asked for on {asked}. No answer yet.',
  'consultation.extension.granted': 'More time until {until} was granted (asked for on {asked}).',
  'consultation.extension.refused': 'More time until {until} was asked for on {asked} and refused.',
  'consultation.declined-why': 'Declined: {reason}',
  'consultation.told.coming': 'That the consultation comes',
  'consultation.told.timetable': 'The timetable',
  'consultation.told-at': '{what}: {when}',
  'consultation.told-to': 'To {count} municipal offices',
  'consultation.default-question': 'What does the municipality want the statement to take up?',
  'history.consultation-registered': 'Registered',
  'history.consultation-imported': 'Added from a list',
  'history.consultation-changed': 'Details changed',
  'history.consultation-annex-added': 'Annex added: {title}',
  'history.consultation-annex-removed': 'An annex was removed',
  'history.extension-asked': 'More time asked for until {date}',
  'history.extension-granted': 'More time granted until {date}',
  'history.extension-refused': 'More time refused',
  'history.consultation-moved': 'Stage: {stage}',
  'history.consultation-declined': 'Declined: {reason}',
  'history.offices-told': 'The municipal offices were told: {what}',
  'deadline.proposed': 'Proposed: {date}',
  'deadline.none': 'There is no time for an internal last day.',
  'deadline.decides': '{forum} decides on {date} (papers ready by {papers}).',
  'deadline.prepares': '{forum} prepares on {date} (papers ready by {papers}).',
  'deadline.compiling': '{days} working days are set aside for compiling.',
  'deadline.delegation.no-meeting':
    '{committee} has no meeting planned up to {date}. The answer has to be decided by delegation, or more time asked for.',
  'deadline.delegation.too-late':
    'There is no time for the meeting before {date}: the papers of {committee} are due too soon. The answer has to be decided by delegation, or more time asked for.',
  'deadline.who': 'Decides: the chair of {committee} ({chair}). Prepares: the chair of {forum} ({bodyChair}).',
  'deadline.vacant': 'nobody known today',
  'deadline.note.sender-free-day': 'The sender’s day is not a working day. Count on {date}.',
  'deadline.note.sender-july': 'The sender’s day is in July, when few are at work. Consider asking for more time.',
  'deadline.note.from-july': 'Our day would have been in July and is put on the last working day of June.',
  'deadline.note.skips-management': 'There is no time for a meeting of {management} first.',
  'letter.greeting': 'Kind regards',
  'letter.extension.subject': 'Request for more time: {title}{number}',
  'letter.extension.to': 'To {sender}',
  'letter.extension.their-number': 'Your registry number: {number}',
  'letter.extension.our-number': 'Our registry number: {number}',
  'letter.extension.ask': 'We ask for more time to answer the consultation “{title}”, until {until}.',
  'letter.extension.now': 'The present last day for an answer is {date}.',
  'letter.extension.meeting': 'The reason is that our statement is decided by {committee}, which next meets on {date}.',
  'letter.extension.no-meeting':
    'The reason is that our statement is decided by {committee}, which has no meeting before the present last day.',
  'letter.extension.reply':
    'Please answer this letter if more time can be given. If the day is too late we are grateful for another.',
  'letter.office.hello': 'To the municipal office',
  'letter.office.coming': 'A consultation is on its way: “{title}” from {sender}.',
  'letter.office.timetable': 'Here is the timetable for the consultation “{title}” from {sender}.',
  'letter.office.coming-subject': 'Coming consultation: {title}',
  'letter.office.timetable-subject': 'Timetable for the consultation: {title}',
  'letter.office.standing': '{standing}. Prepared by {forum}.',
  'letter.office.comes': 'It is expected {date}.',
  'letter.office.comes-soon': 'The day is not known yet.',
  'letter.office.decision': '{committee} decides on {date}.',
  'letter.office.later':
    'The final text will be sent to you when the statement is decided. You need not answer this letter.',
} as const;
