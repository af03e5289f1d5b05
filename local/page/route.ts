import { useEffect, useState } from 'preact/hooks';

const panes = ['patient', 'clinic', 'story', 'plan'] as const;
export type Pane = (typeof panes)[number];

/** What is being looked at. It stands in the address, so that a reload shows the same. */
export type Route = {
  /** The conversation, by id. */
  readonly who: string;
  /** Whose phone of the clinic: a person's id, or `operator`. */
  readonly person: string;
  readonly pane: Pane;
  readonly story: 'one' | 'all';
  readonly patientApp: 'texts' | 'mail';
  readonly clinicApp: 'texts' | 'mail';
  /** Whether the form for a session is open where the plan would stand. */
  readonly form: 'session' | '';
};

const read = (): Route => {
  const fields = new URLSearchParams(location.hash.slice(1));
  const app = (name: string): 'texts' | 'mail' => (fields.get(name) === 'mail' ? 'mail' : 'texts');
  return {
    who: fields.get('who') ?? '',
    person: fields.get('person') ?? '',
    pane: panes.find((one) => one === fields.get('pane')) ?? 'story',
    story: fields.get('story') === 'all' ? 'all' : 'one',
    patientApp: app('patientApp'),
    clinicApp: app('clinicApp'),
    form: fields.get('form') === 'session' ? 'session' : '',
  };
};

export type Go = (to: Partial<Route>) => void;

export const useRoute = (): readonly [Route, Go] => {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = (): void => setRoute(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go: Go = (to) => {
    const next = { ...read(), ...to };
    const fields = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ''));
    // What was opened is closed by the browser's own Back; everything else is one page that is looked at.
    const isOpened = next.form !== '' && read().form === '';
    history[isOpened ? 'pushState' : 'replaceState'](null, '', `#${fields}`);
    setRoute(next);
  };
  return [route, go];
};
