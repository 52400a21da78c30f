import type { tabDatesSv } from './tab-sv.ts';

export const tabDatesEn = {
  'tab.dates.yes': 'Suits',
  'tab.dates.ifNeedBe': 'If need be',
  'tab.dates.no': 'Does not suit',
  'tab.dates.silent': 'No answer',
  'tab.dates.vacant': 'Vacant',
  'tab.dates.all': 'All of them suit',
  'tab.dates.at-once': 'One press a day. It is saved at once and can be changed until the day is chosen.',
  'tab.dates.meeting': 'Open the meeting',
  'tab.dates.days': 'The days',
  'tab.dates.who': 'Who can when: {summary}',
  'tab.dates.table': 'Answers by person and day',
  'tab.dates.best': 'Most can come',
  'tab.dates.over': 'Past',
  'tab.dates.choose': 'Choose this day',
  'tab.dates.chooseAsk': 'Choose {when}?',
  'tab.dates.chooseWhat':
    'The meeting of {forum} is planned for that day, and the card in the channel says so. You send the notice later.',
  'tab.dates.carried.none': 'No answers come along: everybody is asked by the notice.',
  'tab.dates.carried.one': '1 answer comes along as an answer to the notice. The others are asked by it.',
  'tab.dates.carried.many': '{count} answers come along as answers to the notice. The others are asked by it.',
  'tab.dates.chooseAfter': 'The question is settled then and can’t be answered.',
  'tab.dates.none': 'Does no day suit?',
  'tab.dates.close': 'Close the question',
  'tab.dates.closeAsk': 'Close the question to {forum}?',
  'tab.dates.closeWhat':
    'No meeting is planned, and the card in the channel says that the question is closed. The answers stay here.',
  'tab.dates.closeAfter': 'A closed question can’t be opened again. You can ask a new one.',
  'tab.dates.ask': 'Ask which days suit',
  'tab.dates.askWhat':
    'Propose two to ten days. When most have answered you choose one of them, and it becomes the meeting.',
  'tab.dates.notYou': 'The secretariat asks which days suit. Ask them to.',
  'tab.dates.askAfter':
    'The question is posted in the body’s channel in Teams. Those who hold a seat in the body are asked.',
  'tab.dates.askSend': 'Ask',
  'tab.dates.dayField': '{field}, day {no}',
  'tab.dates.add': 'Add a day',
  'tab.dates.remove': 'Remove',
  'tab.dates.removeNo': 'Remove day {no}',
} satisfies Record<keyof typeof tabDatesSv, string>;
