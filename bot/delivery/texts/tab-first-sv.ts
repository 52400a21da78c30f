/** What the tab’s first page says to the secretariat of what has not arrived. */
export const tabDeliveryFirstSv = {
  'tab.failed.title': 'Utskick som inte kom fram',
  'tab.failed.again': 'Skicka igen',
  'tab.failed.unseen': 'Det syns inte, skicka igen',
  'tab.failed.stands': 'Det syns i kanalen',
  'tab.failed.arrived': 'Det kom fram',
  'tab.failed.redraw': 'Försök igen',
  'tab.failed.drop': 'Ta bort ur listan',
  'tab.failed.againAsk': 'Skicka igen?',
  'tab.failed.once': 'Samma meddelande skickas igen, en gång.',
  'tab.failed.twice': 'Samma meddelande skickas igen, en gång. Kom det första fram ändå finns det två.',
  'tab.failed.dropAsk': 'Ta bort ur listan?',
  'tab.failed.dropWhat': 'Inget skickas. Det går inte att ångra.',
  'tab.failed.dropCard': 'Kortet i kanalen står kvar som det är. Det går inte att ångra.',
  'tab.failed.sent': 'Lämnat för utskick igen. Kommer det inte fram nu heller står det här på nytt.',
  'tab.failed.settled': 'Borta ur listan. Inget skickades.',
  'tab.late.title': 'Utskick som väntar för länge',
} as const;
