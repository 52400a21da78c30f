import type { Drawn } from '../ports/service.ts';
import type { Language } from '../texts/text.ts';

/** One sentence as a card. A TextRun, unlike a TextBlock, reads no Markdown, so names in it need no escaping. */
export function sentenceCard(sentence: string, language: Language): Drawn {
  return {
    summary: sentence,
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: language,
      fallbackText: sentence,
      speak: sentence.replace(/[<>&]/g, ' '),
      msteams: { width: 'Full' },
      body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: sentence }] }],
    },
  };
}
