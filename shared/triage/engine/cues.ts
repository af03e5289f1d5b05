import type { CueKind } from '../lexicon/cues.ts';

export type Cue = { readonly kind: CueKind; readonly from: number; readonly to: number };

const none: readonly Cue[] = [];

/**
 * The cues of one reply by their kinds, each in order of their place; used again for the next one. A reply has few kinds: looking
 * through them is quicker than a map.
 */
export class Cues {
  private readonly kinds: CueKind[] = [];
  private readonly lists: Cue[][] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(cue: Cue): void {
    const at = this.placeOf(cue.kind);
    if (at !== -1) this.lists[at]?.push(cue);
    else {
      this.kinds[this.count] = cue.kind;
      this.lists[this.count++] = [cue];
    }
  }

  has(kind: CueKind): boolean {
    return this.placeOf(kind) !== -1;
  }

  get(kind: CueKind): readonly Cue[] {
    const at = this.placeOf(kind);
    return at === -1 ? none : (this.lists[at] ?? none);
  }

  private placeOf(kind: CueKind): number {
    for (let at = 0; at < this.count; at++) if (this.kinds[at] === kind) return at;
    return -1;
  }
}
