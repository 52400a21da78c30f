import { type Fields, id, object } from '../../kernel/fields.ts';
import type { DeliveryCommand } from './commands.ts';

type Readers = { [Name in DeliveryCommand['do']]: (fields: Fields) => Omit<DeliveryCommand & { do: Name }, 'do'> };

/** Every command about a delivery, from data that anybody could have sent. */
export const DELIVERY_READERS: Readers = {
  'resend-delivery': (fields) => ({ delivery: id(fields, 'delivery') }),
  'settle-delivery': (fields) => ({ delivery: id(fields, 'delivery') }),
  remind: (fields) => {
    const about = object(fields.about);
    return { about: { kind: id(about, 'kind'), id: id(about, 'id') } };
  },
};
