import { registerHooks } from 'node:module';

const time = /\?vitest=\d+$/;

/**
 * Where Vitest has Node read the sources it writes the time behind the address of each test, so that a worker can read one twice. A run
 * reads each once: by its own address, what was compiled of it is found again, and nothing is kept that nobody will ask for.
 */
if (process.env['VITEST_MODE'] === 'RUN')
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      return time.test(found.url) ? { ...found, url: found.url.replace(time, '') } : found;
    },
  });
