import type { pageTexts, patientTexts } from './texts.ts';

export type TextKey = keyof typeof patientTexts;
export type PageKey = keyof typeof pageTexts;

/** Puts the values into the placeholders of a text; a placeholder without a value is a programmer's error and stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
