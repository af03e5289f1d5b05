/** The worst pain on the numeric rating scale, which is 0 (none) to 10: a higher number is no level of pain. */
export const worstPain = 10;
