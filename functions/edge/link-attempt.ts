import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';

const charactersMax = 120;

/** What was typed and pressed on a case's page. A button that is none of ours presses nothing. */
export const readLinkAttempt = (
  form: ReadonlyMap<string, string>,
): { readonly code: string; readonly act?: CaseAct; readonly seen?: string } => {
  const act = caseActs.find((one) => one === form.get('act'));
  const seen = form.get('seen');
  return {
    code: (form.get('code') ?? '').slice(0, charactersMax),
    ...(act === undefined ? {} : { act }),
    ...(seen === undefined ? {} : { seen: seen.slice(0, charactersMax) }),
  };
};
