import { contestedKeys, recordLinks } from '../lib/identity/record-links';
import { generatedRecords, seeded } from './identity/generated-people';

const PEOPLE = 50_000;

/** Precision and recall of the links that act alone, over a generated world whose truth is known. */
export function bench(): void {
  for (const seed of [1, 2, 3]) {
    const records = generatedRecords(PEOPLE, seeded(seed));
    const owners = new Map<string, Set<number>>();
    const names = new Map<string, string[]>();
    const truth = new Set<string>();
    const made = new Set<string>();
    const through = new Map<string, string[]>();
    for (const { keys, person } of records)
      for (const key of keys) owners.set(key, (owners.get(key) ?? new Set()).add(person));
    for (const { name, keys } of records) {
      const contested = new Set(contestedKeys({ name, keys }, (key) => names.get(key) ?? []));
      for (const key of contested) for (const pair of through.get(key) ?? []) made.delete(pair);
      for (const [a, b] of recordLinks({ name, keys }, (key) => names.get(key) ?? [])) {
        made.add(`${a}\n${b}`);
        for (const key of [a, b]) through.set(key, [...(through.get(key) ?? []), `${a}\n${b}`]);
      }
      if (name) for (const key of keys) names.set(key, [...new Set([...(names.get(key) ?? []), name])]);
      // What should be joined: identifiers that one record of one person names together, a stranger's among them left out.
      const own = [...new Set(keys)].filter((key) => owners.get(key)!.size === 1).sort();
      for (const other of own.slice(1)) truth.add(`${own[0]}\n${other}`);
    }
    const clusters = clustersOf(made);
    const { right, all } = pairsIn(clusters, owners);
    const clusterOf = new Map(clusters.flatMap((keys, i) => keys.map((key) => [key, i] as const)));
    const found = [...truth].filter((pair) => {
      const [a, b] = pair.split('\n').map((key) => clusterOf.get(key));
      return a !== undefined && a === b;
    });
    console.log(
      `seed ${seed}: ${records.length} records of ${PEOPLE} people, ${made.size} links, ${all} joined pairs, ` +
        `precision ${(right / all).toFixed(4)}, recall ${(found.length / truth.size).toFixed(4)}`,
    );
  }
}

/** The customers that the links make: whatever they reach, however long the way. */
function clustersOf(links: ReadonlySet<string>): string[][] {
  const beside = new Map<string, string[]>();
  for (const link of links) {
    const [a, b] = link.split('\n') as [string, string];
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  const seen = new Set<string>();
  const clusters: string[][] = [];
  for (const start of beside.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const cluster = [start];
    for (const key of cluster)
      for (const next of beside.get(key)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        cluster.push(next);
      }
    clusters.push(cluster);
  }
  return clusters;
}

/** Every two identifiers of one customer: right when some person really has both. */
function pairsIn(clusters: readonly string[][], owners: ReadonlyMap<string, Set<number>>) {
  let [right, all] = [0, 0];
  for (const keys of clusters)
    for (const [i, a] of keys.entries())
      for (const b of keys.slice(i + 1)) {
        all++;
        if ([...owners.get(a)!].some((person) => owners.get(b)!.has(person))) right++;
      }
  return { right, all };
}
