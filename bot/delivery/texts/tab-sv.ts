export const tabDeliverySv = {
  'tab.delivery.title': 'Vad som skickats',
  'tab.delivery.what': 'Vad',
  'tab.delivery.to': 'Till',
  'tab.delivery.status': 'Hur det gick',
  'tab.delivery.at': 'När',
  'tab.remind.button.one': 'Påminn den som inte svarat',
  'tab.remind.button.many': 'Påminn de {count} som inte svarat',
  'tab.remind.ask.one': 'Påminn den som inte svarat?',
  'tab.remind.ask.many': 'Påminn de {count} som inte svarat?',
  'tab.remind.confirm': 'Skicka påminnelsen',
  'tab.remind.sent': 'Påminnelsen är lämnad för utskick.',
};
