export interface TroubledDeliveryView {
  id: string;
  text: string;
  meeting?: string;
  statusText: string;
  /** What it is: a post in a channel, a card there that is to be redrawn, a message to one person, or a mail. */
  by: 'channel' | 'card' | 'person' | 'mail';
  /** It may have arrived all the same. */
  uncertain: boolean;
  /** Where it goes if it is sent again, in a sentence. */
  goesTo: string;
  /** Why it can't be sent again, where it can't. */
  against?: string;
  /** Off the list with a press: not where one may still redraw the card. */
  canSettle: boolean;
}
