export interface DeliveryLineView {
  id: string;
  what: string;
  /** Where it goes: the body's channel, or somebody's own chat. */
  to: string;
  status: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'withdrawn';
  statusText: string;
  atText: string;
}
