import * as z from 'zod/mini';

/**
 * A field that is read where it is as it should be, and otherwise counts as missing. The library's own `catch` does the same and
 * brings 10 kB with it.
 */
export const ifReadable = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.optional(
    z.pipe(
      z.unknown(),
      z.transform((value): z.output<Schema> | undefined => {
        const read = z.safeParse(schema, value);
        return read.success ? read.data : undefined;
      }),
    ),
  );
