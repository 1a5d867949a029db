/** Puts a list in an order that `random` (0 up to 1) chooses, in place: Fisher and Yates, as Durstenfeld does it (1964). */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
}
