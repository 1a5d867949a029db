/** The point at which `f` is smallest, by the simplex of Nelder and Mead (The Computer Journal 7, 1965, pp. 308–313), from `start`. */
export function minimize(f: (point: readonly number[]) => number, start: readonly number[], steps = 400): number[] {
  const at = (point: number[]) => ({ point, value: f(point) });
  let simplex = [at([...start]), ...start.map((_, i) => at(start.map((one, k) => (i === k ? one + 0.5 : one))))];
  for (let step = 0; step < steps; step++) {
    simplex.sort((one, other) => one.value - other.value);
    const worst = simplex.pop()!;
    const middle = start.map((_, k) => simplex.reduce((sum, { point }) => sum + point[k]!, 0) / simplex.length);
    const along = (by: number) => at(middle.map((one, k) => one + by * (one - worst.point[k]!)));
    const reflected = along(1);
    const tried = reflected.value < simplex[0]!.value ? better(along(2), reflected) : reflected;
    const next = tried.value < simplex.at(-1)!.value ? tried : better(along(-0.5), worst);
    if (next === worst)
      simplex = [...simplex, worst].map(({ point }) => at(point.map((one, k) => (one + simplex[0]!.point[k]!) / 2)));
    else simplex.push(next);
  }
  return simplex.sort((one, other) => one.value - other.value)[0]!.point;
}

function better<T extends { value: number }>(one: T, other: T): T {
  return one.value < other.value ? one : other;
}
