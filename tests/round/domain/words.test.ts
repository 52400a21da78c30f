import { paperName } from '../../../bot/kernel/file-name.ts';
import { answeredWords } from '../../../bot/round/views/words.ts';

describe('en fråga och dess svar', () => {
  it('frågetecknet får inget kolon efter sig', () => {
    expect(answeredWords('Hur många?', '1 200')).toBe('Hur många? 1 200');
    expect(answeredWords('Antal', '1 200')).toBe('Antal: 1 200');
  });

  it('en fil heter som frågan, utan något i frågetecknets ställe', () => {
    expect(paperName('Hur många?', 'docx')).toBe('Hur många.docx');
    expect(paperName('Ja/nej?', 'xlsx')).toBe('Ja-nej.xlsx');
  });
});
