// Loads a bundled function as Lambda would, in a process of its own, and hands it events one after another.
const [file] = process.argv.slice(2);
const started = performance.now();
process.on('message', async (event) => {
  try {
    const { handler } = await import(file);
    const result = await handler(event);
    process.send({ result: result ?? null, milliseconds: performance.now() - started });
  } catch (error) {
    process.send({ failure: String(error?.name ?? error) });
  }
});
