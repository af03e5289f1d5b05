import fc from 'fast-check';

/** Any text a wire can bring: plain letters, any other UTF-16 unit, halves of surrogate pairs, control characters. */
export const anyText = (lengthMax = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.nat(0x2fff), fc.nat(0xffff)), {
      maxLength: lengthMax,
    })
    .map((units) => String.fromCharCode(...units));
