import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';

const charactersMax = 120;
/** As long as a note can be that somebody writes on a phone; the field stops there as well. */
export const noteCharactersMax = 1000;

/** Control characters have no business in a note; lines do. */
const noteIn = (written: string): string =>
  written
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .trim()
    .slice(0, noteCharactersMax);

/** What was typed and pressed on a case's page. A button that is none of ours presses nothing. */
export const readLinkAttempt = (
  form: ReadonlyMap<string, string>,
): { readonly code: string; readonly act?: CaseAct; readonly note?: string; readonly seen?: string } => {
  const act = caseActs.find((one) => one === form.get('act'));
  const seen = form.get('seen');
  const note = form.get('act') === 'NOTE' ? noteIn(form.get('note') ?? '') : '';
  return {
    code: (form.get('code') ?? '').slice(0, charactersMax),
    ...(act === undefined ? {} : { act }),
    ...(note === '' ? {} : { note }),
    ...(seen === undefined ? {} : { seen: seen.slice(0, charactersMax) }),
  };
};
