import type { tabDeliveryFirstSv } from './tab-first-sv.ts';

export const tabDeliveryFirstEn: Record<keyof typeof tabDeliveryFirstSv, string> = {
  'tab.failed.title': 'Deliveries that did not arrive',
  'tab.failed.again': 'Send again',
  'tab.failed.unseen': 'It is not there, send again',
  'tab.failed.stands': 'It is in the channel',
  'tab.failed.arrived': 'It arrived',
  'tab.failed.redraw': 'Try again',
  'tab.failed.drop': 'Take off the list',
  'tab.failed.againAsk': 'Send again?',
  'tab.failed.once': 'The same message is sent again, once.',
  'tab.failed.twice': 'The same message is sent again, once. If the first arrived after all, there are two.',
  'tab.failed.mailOnce': 'Samverkan looks in the mailbox first. If the mail is among those sent, no new one goes.',
  'tab.failed.dropAsk': 'Take it off the list?',
  'tab.failed.dropWhat': 'Nothing is sent. It cannot be undone.',
  'tab.failed.dropCard': 'The card in the channel stays as it is. It cannot be undone.',
  'tab.failed.sent': 'Handed over to be sent again. If it does not arrive this time either, it is listed here anew.',
  'tab.failed.settled': 'Off the list. Nothing was sent.',
  'tab.late.title': 'Deliveries that wait too long',
};
