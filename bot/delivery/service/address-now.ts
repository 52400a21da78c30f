import { municipalities } from '../../forum/service/bodies.ts';
import type { OutgoingMail } from '../../ports/mail.ts';
import type { Loaded, TroubledDelivery } from '../../ports/store.ts';
import { addressOf } from './mail.ts';

/**
 * Where a mail goes when it is sent again: what could not be its address is replaced by the one that the office or the
 * registry has now. Any other mail goes where it was to go, for it may lie there.
 */
export function addressNow({ outcome, payload, recipients }: TroubledDelivery, loaded: Loaded): string {
  const { to } = payload as OutgoingMail;
  const [recipient = ''] = recipients;
  const address = outcome?.reason === 'address' ? addressOf(recipient) : undefined;
  const municipality = address && municipalities(loaded).get(address.municipality);
  if (municipality === undefined) return to;
  return (address?.at === 'office' ? municipality.officeMail : municipality.registryMail).trim();
}
