import type { todoSv } from './sv.ts';

export const todoEn = {
  'card.chat.waiting': 'This waits for you',
  'card.chat.nothing': 'Nothing waits for you right now',
  'card.chat.nothing-why': 'A notice comes in the body’s channel.',
  'card.chat.unknown': 'We do not recognise you yet',
  'card.chat.unknown-why':
    'Your account is not connected to a seat in the cooperation. The secretariat can do that: write to {mail}.',
  'card.chat.open': 'Open Samverkan',
  'card.chat.line': '{forum}, {when}',
  'todo.title.none': 'Nothing waits for you',
  'todo.title.one': 'One answer waits for you',
  'todo.title.many': '{count} answers wait for you',
  'todo.title.secretariat.none': 'Nothing waits for the secretariat',
  'todo.title.secretariat.one': 'One thing waits for the secretariat',
  'todo.title.secretariat.many': '{count} things wait for the secretariat',
  'todo.answer': 'Answer the notice of {forum}',
  'todo.answer-dates': 'Say which days suit: {forum}',
  'todo.answer-again': 'The notice to {forum} has changed: answer again',
  'todo.approve': 'Approve the agenda for {forum}',
  'todo.guest': 'item {no}: {heading}',
  'todo.send.due': 'The notice should go no later than {date} ({near}).',
  'todo.send.overdue': 'The notice should have gone {date} ({near}).',
  'todo.send.at-once': 'Extra meeting: the notice should go at once.',
  'todo.dates-all': 'Everybody has answered: choose a day.',
  'todo.dates-over': 'The last day for answers has been, {summary}: choose a day or remind.',
  'todo.dates-day-come': 'The first of the days has come, {summary}: choose a day or remind.',
  'todo.round-over': 'The last day was {date} ({near}): close the question, remind, or give more time.',
  'todo.extension': 'More time until {until} was asked for {asked}, and the sender has not answered.',
  'todo.reader.secretariat': 'The secretariat',
  'todo.no-seat':
    'You hold no seat in any body of {cooperation}, so there is nothing for you to answer. Should you hold one, or do you want to know who answers for your municipality? Write to {name}: {mail}.',
  'todo.unknown':
    'We do not recognise you yet: your account is not connected to any seat in {cooperation}. Should it be? Write to {name}: {mail}.',
  'todo.reader.unknown': 'Not connected to a seat',
  'chat.in-private': 'Write to me in a chat of your own and I will show what is waiting for you.',
  'todo.late.minutes': '{minutes} minutes',
  'todo.late.hours': '{hours} hours',
  'todo.late.teams.one':
    'A message to Teams has waited for {time} to be sent. It is kept and goes as soon as it can. If this line stays, tell whoever runs the service.',
  'todo.late.teams.many':
    '{count} messages to Teams have waited too long to be sent, the oldest for {time}. They are kept and go as soon as they can. If this line stays, tell whoever runs the service.',
  'todo.late.mail.one':
    'A letter has waited for {time} to be sent by e-mail. It is kept and goes as soon as it can. If this line stays, tell whoever runs the service.',
  'todo.late.mail.many':
    '{count} letters have waited too long to be sent by e-mail, the oldest for {time}. They are kept and go as soon as they can. If this line stays, tell whoever runs the service.',
} satisfies Record<keyof typeof todoSv, string>;
