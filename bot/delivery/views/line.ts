export interface DeliveryLineView {
  id: string;
  what: string;
  status: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'withdrawn';
  statusText: string;
  atText: string;
}
