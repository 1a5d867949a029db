import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../lib/reply/write/languages';

const thing = (code: string, text: string) => languagePack(code).things?.(text, true)[0];

describe('what a message is about', () => {
  it.each([
    ['en', 'My air fryer rattles.', 'your air fryer'],
    ['en', 'I cant, my PlayStation doesnt connect.', undefined],
    ['en', 'Taking our biz elsewhere.', undefined],
    ['en', 'The game keeps crashing on me.', 'the game'],
    ['en', 'Flight delayed because crew timed out.', 'the flight'],
    ['de', 'Meine Schwester heiratet, und die Lieferung fehlt.', 'Lieferung'],
    ['fr', 'ma bouilloire devait arriver lundi', 'votre bouilloire'],
    ['fr', 'Mes parents arrivent, et toujours pas de colis.', 'le colis'],
    ['es', 'Lo pagué con el dinero de mi abuela y el pedido no llega.', 'el pedido'],
    ['pt', 'A minha irmã espera, e a encomenda não vem.', 'a encomenda'],
    ['ar', 'لم تصل الشحنة حتى الآن.', 'الشحنة'],
    ['en', 'Hello there.', undefined],
  ])('%s: %s', (code, text, expected) => {
    expect(thing(code, text)).toBe(expected);
  });
});
