/**
 * A process of its own that has done nothing yet: milliseconds and heap from before the import to the first reply read.
 * Prints one line of JSON.
 */
type Asked = { readonly module: string; readonly call?: string };

const isCallable = (value: unknown): value is (input: unknown) => unknown => typeof value === 'function';

const main = async (): Promise<void> => {
  const { module, call = 'default' }: Asked = JSON.parse(process.argv[2] ?? '{}');
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  const loaded: Record<string, unknown> = await import(module);
  const imported = performance.now();
  const read = loaded[call];
  if (!isCallable(read)) throw new Error(`${module} exports no ${call}`);
  const text = 'No fever but my left arm is numb and 101.2 last nite, pain 6/10';
  const answer =
    call === 'default'
      ? read(text)
      : read({ text, checkin: '24h', hoursSince: 26, regions: ['neck'], previous: [] });
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpuBefore);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - heapBefore;
  const figures = { wall, processor: (user + system) / 1000, imported: imported - begun, heap };
  process.stdout.write(`\n${JSON.stringify({ ...figures, answered: answer !== undefined })}\n`);
};

await main();
