const sectionNames = ['triage', 'ledger', 'cold', 'scale'] as const;
export type SectionName = (typeof sectionNames)[number];

export type Options = {
  readonly sections: readonly SectionName[];
  readonly quick: boolean;
  readonly rounds: number;
  /** Tells whoever waits what runs now. */
  readonly say: (what: string) => void;
};

export const usage = `usage: npm run bench [-- options]
  --only triage|ledger|cold|scale  one section; may be given again
  --quick                          3 rounds instead of 5, one length of hostile text, and without what takes longest: some peers,
                                   a million conversations
The figures behind the tables are written to results.json; a missed goal ends with status 1.
  --help`;

const rounds = { full: 5, quick: 3 };

/** The options of the command line; a text is what is wrong with it. */
export const readOptions = (
  words: readonly string[],
  say: Options['say'],
): Options | 'help' | { readonly wrong: string } => {
  const sections: SectionName[] = [];
  let quick = false;
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] ?? '';
    if (word === '--help' || word === '-h') return 'help';
    else if (word === '--quick') quick = true;
    else if (word === '--only' || word.startsWith('--only=')) {
      if (word === '--only') n += 1;
      const wanted = word === '--only' ? words[n] : word.slice('--only='.length);
      const name = sectionNames.find((one) => one === wanted);
      if (name === undefined)
        return { wrong: `--only takes ${sectionNames.join(', ')}, not ${wanted ?? 'nothing'}` };
      if (!sections.includes(name)) sections.push(name);
    } else return { wrong: `${word} is no option` };
  }
  return {
    sections: sections.length === 0 ? sectionNames : sections,
    quick,
    rounds: quick ? rounds.quick : rounds.full,
    say,
  };
};
