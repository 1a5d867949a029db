import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledLines } from '../reasons/labelled-lines';

/** A line in a known language. */
export interface WrittenLine {
  language: string;
  text: string;
  source: 'customers' | 'tweets';
  part: 'train' | 'test';
}

const TWEETS = join(import.meta.dirname, '../../data/languages/tweets.txt');

/** Lines that a language can be told from: customers' in six languages (data/reasons), tweets in six; every fifth tweet is for the test. */
export function writtenLines(): WrittenLine[] {
  const customers = labelledLines()
    .filter(({ domain }) => !['banking', 'hotels'].includes(domain))
    .map(({ language, text, part }): WrittenLine => ({
      language,
      text,
      source: 'customers',
      part: part === 'test' ? 'test' : 'train',
    }));
  const tweets = readFileSync(TWEETS, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line, i): WrittenLine => {
      const [language = '', text = ''] = line.split('\t');
      return { language, text, source: 'tweets', part: i % 5 === 4 ? 'test' : 'train' };
    });
  return [...customers, ...tweets];
}
