/** The list with one entry replaced. */
export function replaced<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.map((one, i) => (i === index ? entry : one));
}

/** The list without one entry. */
export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, i) => i !== index);
}

/** A first free id of the form `offer-3`. */
export function freeId(kind: string, list: ReadonlyArray<{ id: string }>): string {
  const taken = new Set(list.map((one) => one.id));
  let number = list.length + 1;
  while (taken.has(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}
