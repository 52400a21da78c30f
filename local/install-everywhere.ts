import type { Activities } from './activities.ts';
import type { BotLine } from './bot-line.ts';
import type { JsonFile } from './json-file.ts';
import type { LocalPerson } from './options.ts';
import type { Place, Places } from './places.ts';

/** How many chats are told of at the same time. */
const AT_ONCE = 4;

interface World {
  places: Places;
  people: LocalPerson[];
  activities: Activities;
  tell: BotLine;
  /** Where the bot was told it could be reached, and the ids of the places whose installation it has taken since. */
  installed: JsonFile<{ origin: string; installed: string[] }>;
  origin: string;
}

export function createInstaller({ places, people, activities, tell, installed, origin }: World) {
  const administrator = people.find((one) => one.secretariat && !one.guest) ?? people.find((one) => !one.guest);

  async function install(place: Place, by: LocalPerson): Promise<boolean> {
    for (const activity of activities.installation(place, by)) {
      const { status } = await tell(activity);
      if (status < 200 || status > 299) return false;
    }
    installed.value.installed.push(place.id);
    await installed.save();
    return true;
  }

  return async function installEverywhere(): Promise<void> {
    // Another port is another address: the bot must hear it again, or it would answer to the old one.
    if (installed.value.origin !== origin) Object.assign(installed.value, { origin, installed: [] });
    const all: [Place, LocalPerson | undefined][] = [
      ...places.channels.map((place): [Place, LocalPerson | undefined] => [place, administrator]),
      ...places.chats.map((place): [Place, LocalPerson] => [place, place.people[0]]),
    ];
    const waiting = all.filter(([place]) => !installed.value.installed.includes(place.id));
    let refused = 0;
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [place, by] = next;
        if (!by || !(await install(place, by))) refused += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (refused) throw new Error(`The bot did not take ${refused} of its installations.`);
  };
}
