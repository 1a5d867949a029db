import type { LedgerPack } from '../../../understanding/ledger/ledger-pack';
import { packFor } from '../../../understanding/languages';

// German parts its verbs when it tells somebody to do something ("starten Sie den Router neu"); customers' reports seldom do.
const parted: Record<string, LedgerPack['steps']> = {
  de: {
    restart: 'start(?:en sie|e|est du) (?:\\p{L}+ ){1,5}neu',
    reset: 'setz(?:en sie|e?) (?:\\p{L}+ ){1,5}zurück',
    reinstall: 'installier(?:en sie|e?) (?:\\p{L}+ ){1,5}neu',
    reconnect: 'zieh(?:en sie|e?) (?:\\p{L}+ ){0,4}stecker|verbind(?:en sie|e?) (?:\\p{L}+ ){1,5}neu',
    'clear-cache': 'leer(?:en sie|e?) (?:\\p{L}+ ){0,4}cache|lösch(?:en sie|e?) (?:\\p{L}+ ){0,4}cookies',
  },
};

/** What tells asks and fixes in a draft of a language: understanding's own words, with the verbs that German parts. */
export function ledgerOf(language: string): LedgerPack | undefined {
  const code = language.slice(0, 2);
  return made.get(code) ?? make(code);
}

const made = new Map<string, LedgerPack>();

function make(code: string): LedgerPack | undefined {
  const pack = packFor(code)?.ledger;
  if (!pack) return undefined;
  const steps = { ...pack.steps };
  for (const [step, words] of Object.entries(parted[code] ?? {}))
    steps[step] = steps[step] ? `${words}|${steps[step]}` : words;
  const whole = { ...pack, steps };
  made.set(code, whole);
  return whole;
}
