import type { tabDeliverySv } from './tab-sv.ts';

export const tabDeliveryEn = {
  'tab.delivery.title': 'What was sent',
  'tab.delivery.what': 'What',
  'tab.delivery.to': 'To',
  'tab.delivery.status': 'How it went',
  'tab.delivery.at': 'When',
  'tab.remind.button.one': 'Remind the one who has not answered',
  'tab.remind.button.many': 'Remind the {count} who have not answered',
  'tab.remind.verify.button': 'Remind whoever verifies',
  'tab.remind.verify.ask': 'Remind whoever verifies?',
  'tab.remind.ask.one': 'Remind the one who has not answered?',
  'tab.remind.ask.many': 'Remind the {count} who have not answered?',
  'tab.remind.confirm': 'Send the reminder',
  'tab.remind.sent.one': 'The reminder to the one who has not answered is on its way.',
  'tab.remind.sent.many': 'The reminder to the {count} who have not answered is on its way.',
  'tab.remind.verify.sent': 'The reminder to whoever verifies is on its way.',
} satisfies Record<keyof typeof tabDeliverySv, string>;
