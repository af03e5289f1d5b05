import fc from 'fast-check';

/**
 * Any code points, halves of surrogate pairs included, and sometimes words that mean something to a program. What fast-check has for
 * this (`unit: 'binary'`) first lists a million characters.
 */
export const anyPoints = (lengthMax: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .array(fc.nat(0x10ffff), { maxLength: lengthMax })
        .map((points) => String.fromCodePoint(...points)),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: lengthMax }) },
  );

/** Any text a wire can bring: plain letters, any other UTF-16 unit, halves of surrogate pairs, control characters. */
export const anyText = (lengthMax = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.nat(0x2fff), fc.nat(0xffff)), {
      maxLength: lengthMax,
    })
    .map((units) => String.fromCharCode(...units));
