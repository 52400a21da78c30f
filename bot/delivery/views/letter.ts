/** A letter as it is shown before it goes. */
export interface LetterView {
  subject: string;
  text: string;
}
