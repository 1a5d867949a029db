import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  dur?: number;
  /** Of `dur`, the part in which the thread ran: what others on the machine do is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** How long each call into the extension's scripts kept the page's thread while something happened, in milliseconds, longest first. */
export async function ourTasks(devtools: CDPSession, happen: () => Promise<void>): Promise<number[]> {
  const calls: number[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const { name, dur, tdur, args } of value as TraceEvent[])
      if (name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'))
        calls.push((tdur ?? dur ?? 0) / 1000);
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await happen();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return calls.sort((one, other) => other - one);
}
