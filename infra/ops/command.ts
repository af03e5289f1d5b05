import type { ClinicFile } from '../clinic-files.ts';

/** What one tool is asked: the clinic it is about, further words, and options. */
export type Asked = {
  readonly clinic: ClinicFile;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
};

/** Where a tool writes: lines for a person. */
export type Say = (line: string) => void;

/** One tool of an operator. Answers the exit status: 0 where all is well. */
export type Tool = {
  readonly usage: string;
  readonly does: string;
  readonly options: readonly string[];
  readonly run: (asked: Asked, say: Say) => Promise<number>;
};

/** The tool was asked in a way it cannot follow. */
export class Misasked extends Error {
  override readonly name = 'Misasked';
}

/** Where the clients of a tool find the clinic's services. */
export const regionOf = ({ clinic }: Asked): { readonly region: string } => ({
  region: clinic.deployment.region,
});
