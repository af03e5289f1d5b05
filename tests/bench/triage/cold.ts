/**
 * A process of its own that has done nothing yet: milliseconds and heap from before the import to the first reply read.
 * Prints one line of JSON.
 */
type Asked = { readonly module: string; readonly call: 'default' | 'replyReaders' };

const text = 'No fever but my left arm is numb and 101.2 last nite, pain 6/10';

/** What a module makes of the text: a parser by its own call, ours with all that it is told of a reply. */
const answerOf = (loaded: Record<string, unknown>, call: Asked['call']): unknown => {
  const found: unknown = loaded[call];
  if (typeof found !== 'function') throw new Error(`there is no ${call}`);
  return call === 'default'
    ? found(text)
    : found().triage({ text, checkin: '24h', hoursSince: 26, regions: ['neck'], previous: [] });
};

const main = async (): Promise<void> => {
  const { module, call }: Asked = JSON.parse(process.argv[2] ?? '{}');
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  const loaded: Record<string, unknown> = await import(module);
  const imported = performance.now();
  const answer = answerOf(loaded, call);
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpuBefore);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - heapBefore;
  const figures = { wall, processor: (user + system) / 1000, imported: imported - begun, heap };
  process.stdout.write(`\n${JSON.stringify({ ...figures, answered: answer !== undefined })}\n`);
};

await main();
