import { isMailAddress } from '../../kernel/mail-address.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { MinutesBundle } from './bundle.ts';
import type { RegistryView } from './view.ts';

/** Whose registries the paper goes to, each with its address and what is wrong with that. */
export function registriesOf(
  respondents: readonly string[],
  { meeting: { municipalities } }: MinutesBundle,
  language: Language,
): RegistryView[] {
  const all = respondents.flatMap((id) => municipalities.get(id) ?? []);
  const rows = all.map(({ id, name, registryMail }) => {
    const same = all.filter((one) => one.id !== id && sameAddress(one.registryMail, registryMail));
    const others = same.map((one) => one.name).join(', ');
    return {
      municipality: id,
      name,
      to: toText(registryMail, others, language),
      troubled: isTroubled(registryMail, others),
    };
  });
  return inOrder(rows, ({ name }) => name);
}

function sameAddress(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isTroubled(address: string, others: string): boolean {
  return others !== '' || !isMailAddress(address.trim());
}

function toText(address: string, others: string, language: Language): string {
  if (address.trim() === '') return text(language, 'minutes.distribute.no-address');
  if (!isMailAddress(address.trim())) return text(language, 'minutes.distribute.faulty-address', { address });
  return others === '' ? address : text(language, 'minutes.distribute.shared-address', { address, others });
}
