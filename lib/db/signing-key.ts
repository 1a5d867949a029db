import { Dexie, type EntityTable } from 'dexie';

interface KeyRecord {
  id: 'lead';
  pair: CryptoKeyPair;
}

// A database of its own: exports walk through all tables of the other one, and a key must never be among what they carry.
const keys = new Dexie('throughline-keys') as Dexie & { keys: EntityTable<KeyRecord, 'id'> };
keys.version(1).stores({ keys: 'id' });

/** The lead's key pair of this browser profile, made by `make` the first time. Two windows at once keep the same one. */
export async function signingKey(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  const known = await keys.keys.get('lead');
  if (known) return known.pair;
  const pair = await make();
  return keys.transaction('rw', keys.keys, async () => {
    const other = await keys.keys.get('lead');
    if (other) return other.pair;
    await keys.keys.add({ id: 'lead', pair });
    return pair;
  });
}
