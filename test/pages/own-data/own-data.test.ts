// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnData } from '../../../lib/pages/define-own-data';
import { answers } from './answers';

const modules = import.meta.glob<{ default: OwnData }>('../../../lib/pages/*.own-data.ts', { eager: true });
const all = Object.values(modules).map((module) => module.default);

it('has an answer to test for every helpdesk that can be asked', () => {
  expect(all.map((one) => one.system).sort()).toEqual(Object.keys(answers).sort());
});

describe.each(all)('$system', (own) => {
  const { url: address, paths, more = [], answers: given } = answers[own.system]!;
  const url = new URL(address);

  it('asks for the open conversation only, and for nothing where none is open', () => {
    expect(own.paths(url)).toEqual(paths);
    expect(own.more?.(given.slice(0, paths.length), url) ?? []).toEqual(more);
    expect(own.paths(new URL('/', url))).toBeUndefined();
  });

  it('reads the known shape', async () => {
    await expect(JSON.stringify(own.read(given, url), undefined, 2)).toMatchFileSnapshot(
      `../../fixtures/own-data/${own.system}.json`,
    );
  });

  it('takes no answer about another conversation', () => {
    const other = new URL(address.replace(/(\d+)(?=\D*$)/, '999999'));
    expect(own.paths(other)).toBeDefined();
    expect(own.read(given, other)).toBeUndefined();
  });

  it('reads nothing from any other JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (values) => {
        expect(own.more?.(values, url) ?? []).toEqual([]);
        expect(own.read(values, url)).toBeUndefined();
      }),
    );
  });

  it('stands any one part of the answer being of another kind', () => {
    for (const wrong of [null, 7, 'x', [], {}]) {
      for (const bent of bends(given, wrong)) {
        const read = own.read(bent, url);
        for (const { identifiers } of read?.customer ?? [])
          for (const { value } of identifiers) expect(JSON.stringify(given)).toContain(value);
      }
    }
  });
});

it('names whom a customer has in copy, and no agent', () => {
  const { url, answers: given } = answers['zendesk']!;
  const [ticket, discussion] = structuredClone(given) as [{ ticket: { email_cc_ids: number[] } }, unknown];
  ticket.ticket.email_cc_ids = [8, 9];
  const read = all.find(({ system }) => system === 'zendesk')!.read([ticket, discussion], new URL(url));
  expect(read?.customer.map(({ role, identifiers }) => [role, identifiers[0]?.value])).toEqual([
    ['requester', 'ruth@example.com'],
    ['cc', 'carl@example.org'],
  ]);
});

/** Every version of a value in which one part, however deep, is replaced. */
function bends(value: unknown, wrong: unknown): unknown[][] {
  const deep = (part: unknown): unknown[] => {
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, child]) =>
      [wrong, ...deep(child)].map((bent) => withPart(part, key, bent)),
    );
  };
  return deep(value) as unknown[][];
}

function withPart(part: object, key: string, bent: unknown): unknown {
  return Array.isArray(part) ? part.with(Number(key), bent) : { ...part, [key]: bent };
}
