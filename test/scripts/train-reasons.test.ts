import { expect, it } from 'vitest';
import { labelledLines } from '../../scripts/reasons/labelled-lines';
import { trainReasons } from '../../scripts/reasons/train-reasons';

const lines = labelledLines();
const few = lines.filter(({ language, reason }) => language === 'pt' && ['refund', 'login', 'none'].includes(reason));

it('the same lines give the same bits', () => {
  expect(trainReasons('pt', few)).toEqual(trainReasons('pt', few));
});

it('no wording of the test part is taught, nor any other wording of its pattern', () => {
  const taught = new Set(lines.filter((line) => line.part !== 'test').map((line) => `${line.language} ${line.text}`));
  const own = lines.filter(({ part, domain }) => part === 'test' && !['banking', 'hotels'].includes(domain));
  expect(own.filter((line) => taught.has(`${line.language} ${line.text}`))).toEqual([]);
});

it('forty lines and more a reason and language', () => {
  const counts = new Map<string, number>();
  for (const { language, reason, domain } of lines)
    if (!['banking', 'hotels', 'any'].includes(domain) && reason !== 'none')
      counts.set(`${language} ${reason}`, (counts.get(`${language} ${reason}`) ?? 0) + 1);
  expect(counts.size).toBe(6 * 24);
  expect([...counts].filter(([, count]) => count < 40)).toEqual([]);
});
