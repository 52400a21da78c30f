/** What the tab’s first page says of meetings. */
export const tabMeetingFirstSv = {
  'tab.answer.sent': 'Ditt svar är skickat kl. {time}.',
  'tab.answer.for': 'Du svarar för {name}.',
  'tab.answer.choices': 'Ditt svar till {meeting}',
  'tab.answer.partly': 'Bara en del av mötet',
  'tab.answer.partlyHint': 'Fyll i en eller båda tiderna och välj sedan hur du deltar.',
  'tab.answer.from': 'Från',
  'tab.answer.until': 'Till',
} as const;
