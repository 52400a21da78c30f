import type { Product } from '../product.ts';
import type { Shelves } from '../shelves.ts';
import type { StoreName } from '../stores.ts';
import { keepCalendars } from './calendars.ts';
import { liveConsultations } from './consultations.ts';
import { askDates } from './dates.ts';
import { loseDeliveries } from './deliveries.ts';
import { askExtraMeetings } from './extra-meetings.ts';
import { fileEverything } from './filings.ts';
import { importAgain } from './folder.ts';
import { handOf } from './hand.ts';
import { liveMeetings } from './meetings.ts';
import { writeMinutes } from './minutes.ts';
import { connectTeams, movePlaces } from './places.ts';
import { beRefused } from './refusals.ts';
import { askRounds } from './rounds.ts';
import { keepMinutes } from './secret-minutes.ts';
import { hideWhatWasSent } from './secret-sent-minutes.ts';

/**
 * Everything that can happen, done once through the product's own doors, and people write wherever they can.
 * `look`: after each thing.
 */
export async function writeEverything(
  product: Product,
  store: StoreName,
  look: () => Promise<void>,
  shelf: Shelves,
): Promise<void> {
  const hand = handOf(product, look);
  await connectTeams(hand);
  await liveMeetings(hand);
  await writeMinutes(hand);
  await askDates(hand);
  await askExtraMeetings(hand);
  await askRounds(hand);
  await liveConsultations(hand);
  await keepMinutes(hand);
  await hideWhatWasSent(hand);
  await fileEverything(hand, shelf, store);
  await keepCalendars(hand);
  await movePlaces(hand);
  await loseDeliveries(hand);
  await importAgain(product, store);
  await look();
  await beRefused(hand);
}
