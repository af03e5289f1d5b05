import type { ClinicFile } from '../clinic-files.ts';

/** What one tool is asked: the clinic it is about, further words, and options. */
export type Asked = {
  readonly clinic: ClinicFile;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Asks the person at the terminal; what they typed, empty where nobody is there. */
  readonly ask: (question: string) => Promise<string>;
};

/** Where a tool writes: lines for a person. */
export type Say = (line: string) => void;

/** One tool of an operator. Answers the exit status: 0 where all is well. */
export type Tool = {
  readonly usage: string;
  readonly does: string;
  readonly options: readonly string[];
  /** What follows the clinic; a tool that names nothing takes its clinic last. */
  readonly after?: readonly string[];
  /** Set for a tool that asks AWS nothing. */
  readonly isOffline?: true;
  readonly run: (asked: Asked, say: Say) => Promise<number>;
};

/** The tool was asked in a way it cannot follow. */
export class Misasked extends Error {
  override readonly name = 'Misasked';
}

/** An option that is written with a value; undefined where it is left out. */
export const textOption = ({ options }: Asked, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** Where the clients of a tool find the clinic's services. */
export const regionOf = ({ clinic }: Pick<Asked, 'clinic'>): { readonly region: string } => ({
  region: clinic.deployment.region,
});
