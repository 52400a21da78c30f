import type { tabExtraSv } from './tab-sv.ts';

export const tabExtraEn = {
  'tab.extra.title': 'Extra meetings asked for',
  'tab.extra.ask': 'Ask for an extra meeting',
  'tab.extra.askTitle': 'Ask for an extra meeting: {forum}',
  'tab.extra.askWhat': 'When {count} members have asked, the meeting is planned.',
  'tab.extra.goesTo.one': 'The request is posted in the body’s channel in Teams and goes to 1 member of {forum}.',
  'tab.extra.goesTo.many':
    'The request is posted in the body’s channel in Teams and goes to {count} members of {forum}.',
  'tab.extra.noChannel': 'The body has no channel in Teams yet, so the request is seen only here in the tab.',
  'tab.extra.sent.one': 'The request is on its way to 1 member of {forum}.',
  'tab.extra.sent.many': 'The request is on its way to {count} members of {forum}.',
  'tab.extra.sentHere':
    'The request stands on this page. It was sent to nobody, for the body has no channel in Teams yet.',
  'tab.extra.notYou':
    'Only members of bodies whose rules say so can ask for an extra meeting. Talk to the secretariat.',
  'tab.extra.reason': 'Why is the meeting needed?',
  'tab.extra.noReason': 'Write why the meeting is needed.',
  'tab.extra.join': 'I ask for it too',
  'tab.extra.joined': 'You have asked for the meeting.',
  'tab.extra.mine': 'You have asked for it. If that was a mistake, the secretariat can close the request.',
  'tab.extra.close': 'Close the request',
  'tab.extra.closeAsk': 'Close the request for an extra meeting?',
  'tab.extra.closeWhat': 'Nobody can join it any longer, and no meeting is planned. It cannot be undone.',
  'tab.extra.closeYes': 'Close it',
  'tab.extra.closed': 'The request is closed.',
} satisfies Record<keyof typeof tabExtraSv, string>;
