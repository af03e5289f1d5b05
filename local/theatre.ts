import { setTimeout as pause } from 'node:timers/promises';
import type { Clinic } from '../shared/clinic/clinic.ts';
import type { Host } from './host.ts';
import { scenarios } from './scenarios/scenarios.ts';
import type { Scenario } from './stage/scenario.ts';
import { openStage, perform } from './stage/stage.ts';

/** A scenario on stage, as a page shows it. */
export type Playing = {
  readonly name: string;
  readonly title: string;
  /** The sentence over the step that is being played. */
  readonly caption: string;
  readonly step: number;
  readonly steps: number;
  /** The story is over, well or not; what it left behind can still be looked at. */
  readonly done: boolean;
  /** What was expected and what came, where the story went otherwise. */
  readonly failed: string | null;
};

/** The laptop's own clinic, and a stage on which a scenario is played in its place. */
export type Theatre = {
  /** What every view shows and every door leads to: the scenario's clinic while there is one, else one's own. */
  readonly host: () => Host;
  readonly playing: () => Playing | null;
  /** Plays a scenario step by step in memory. One's own clinic is left alone and its clock stands meanwhile. */
  readonly play: (scenario: Scenario) => Promise<void>;
  /** Back to one's own clinic, whose clock goes on as it went before. */
  readonly stop: () => Promise<void>;
  /** Called after everything that may have changed what a page shows, whichever clinic is on. */
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
};

/** Long enough to read a text on a phone before the next one comes. */
const stepMilliseconds = 1200;

type Show = {
  readonly host: Host;
  readonly playing: () => Playing;
  /** Ends the show at its next pause, and tells when nothing of it is at work any more. */
  readonly end: () => Promise<void>;
};

const begin = (scenario: Scenario, clinic: Clinic, milliseconds: number, changed: () => void): Show => {
  const stage = openStage(scenario, clinic.publicUrl);
  const over = new AbortController();
  let playing: Playing = {
    name: scenario.name,
    title: scenario.title,
    caption: scenario.about,
    step: 0,
    steps: scenario.steps.length,
    done: false,
    failed: null,
  };
  const shows = (more: Partial<Playing>): void => {
    playing = { ...playing, ...more };
    changed();
  };
  const played = perform(scenario, stage, async ({ step, caption, move }) => {
    if (step !== playing.step) shows({ step, caption });
    if (move.does === 'look') return !over.signal.aborted;
    // An aborted pause is how a show ends.
    await pause(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
    return !over.signal.aborted;
  }).then((failure) => {
    if (!over.signal.aborted) shows({ done: true, failed: failure?.message ?? null });
  });
  const unhook = stage.host.onChange(changed);
  return {
    host: stage.host,
    playing: () => playing,
    end: async () => {
      unhook();
      over.abort();
      await played;
      stage.close();
    },
  };
};

export const openTheatre = (own: Host, milliseconds = stepMilliseconds): Theatre => {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const unhook = own.onChange(changed);
  let show: Show | undefined;
  /** How fast one's own clock ran before the curtain rose. */
  let speed = own.clock.speed();
  const endShow = async (): Promise<void> => {
    const ending = show;
    show = undefined;
    await ending?.end();
  };
  return {
    host: () => show?.host ?? own,
    playing: () => show?.playing() ?? null,
    play: async (scenario) => {
      if (show === undefined) {
        speed = own.clock.speed();
        await own.run(0);
      }
      await endShow();
      show = begin(scenario, own.clinic, milliseconds, changed);
      changed();
    },
    stop: async () => {
      if (show === undefined) return;
      await endShow();
      await own.run(speed);
      changed();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      unhook();
      await endShow();
    },
  };
};

export const findScenario = (name: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.name === name);

export const listScenarios = (): readonly Pick<Scenario, 'name' | 'title' | 'about'>[] =>
  scenarios.map(({ name, title, about }) => ({ name, title, about }));
