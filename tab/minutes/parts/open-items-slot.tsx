interface Props {
  meeting: string;
  /** The item of the agenda under which the open items are gone through, one by one. */
  item: string;
}

/** Where the open items stand under their item, of the kind `open-items`. Nothing stands there yet. */
export function OpenItemsSlot(_props: Props) {
  return null;
}
