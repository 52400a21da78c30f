import type { tabTodoSv } from './tab-sv.ts';

export const tabTodoEn = {
  'tab.todo.due': 'Next to do',
  'tab.todo.dueNone': 'Nothing has a last day in the next two weeks.',
  'tab.todo.filings': 'Filed documents',
  'tab.todo.filingsShow': 'Show which',
  'tab.todo.overdue': 'Overdue',
  'tab.todo.answer': 'Answer',
  'tab.todo.nothing':
    'Nothing is waiting for your answer. When the next notice comes you answer here or on the card in the channel.',
  'tab.todo.next': 'Next meeting',
  'tab.todo.noNext': 'No meeting is planned. When the next one is set it shows here.',
  'tab.todo.changes': 'What has happened',
  'tab.todo.noChanges': 'Nothing new in the last 30 days. New meetings, notices, answers and changes are shown here.',
  'tab.todo.guest': 'You are a guest',
  'tab.todo.approve': 'Approve',
  'tab.changes.title': 'Changes to send',
  'tab.changes.what.one': '1 person is told in the body’s channel. Nobody needs to answer again.',
  'tab.changes.what.many': '{count} people are told in the body’s channel. Nobody needs to answer again.',
  'tab.changes.ask': 'Send the changes to {forum}?',
  'tab.changes.button': 'Send the changes',
  'tab.changes.done.one': 'The changes are on their way to 1 person. Under What was sent you see how it goes.',
  'tab.changes.done.many': 'The changes are on their way to {count} people. Under What was sent you see how it goes.',
} satisfies Record<keyof typeof tabTodoSv, string>;
