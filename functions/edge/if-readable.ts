import * as z from 'zod/mini';

/** A field that is read where it is as it should be, and otherwise counts as missing: nothing that can be done without fails the rest. */
export const ifReadable = <Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined => {
  const read = z.safeParse(schema, value);
  return read.success ? read.data : undefined;
};
