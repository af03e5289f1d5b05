import { segmentsOf } from '../../shared/message/segments.ts';

/** `45 of 160`, or the number of parts once there are several. */
export const counterWords = (text: string): string => {
  const { encoding, units, parts } = segmentsOf(text);
  const alone = encoding === 'gsm7' ? 160 : 70;
  const joined = encoding === 'gsm7' ? 153 : 67;
  const special = encoding === 'ucs2' ? ', special characters' : '';
  return parts === 1
    ? `${units} of ${alone}${special}`
    : `${units} of ${parts * joined}, ${parts} parts${special}`;
};

/** Whether the carrier will cut and bill the text as several. */
export const isSeveral = (text: string): boolean => segmentsOf(text).parts > 1;
