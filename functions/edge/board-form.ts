import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';
import { type TaskOutcome, taskOutcomes } from '../../shared/worklist/task.ts';
import { bodyBytesMax } from './http.ts';

/** What a button of the call-back list says. */
export type TaskPress =
  | { readonly act: 'take' | 'give-back' | 'reopen' }
  | { readonly act: 'finish'; readonly outcome: TaskOutcome; readonly note: string };

export type Form = ReadonlyMap<string, string>;

const noteLengthMax = 2000;
const idLengthMax = 200;

/** The fields of a posted form, the first of each name; what is no form has none. */
export const readFields = (body: string): Form =>
  new Map([...new URLSearchParams(body)].reverse().map(([name, value]) => [name, value] as const));

/** The text of a form; undefined where it is too long to be read. */
export const readBody = async (request: Request): Promise<string | undefined> => {
  if (Number(request.headers.get('content-length') ?? 0) > bodyBytesMax) return undefined;
  const text = await request.text();
  return Buffer.byteLength(text) > bodyBytesMax ? undefined : text;
};

/** One line of text, or several: without what would act as anything but text. */
export const readNote = (form: Form, name: string): string =>
  (form.get(name) ?? '')
    .replaceAll('\r\n', '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
    .slice(0, noteLengthMax);

export const readCasePress = (
  form: Form,
): { readonly caseId: string; readonly act: CaseAct; readonly seen: string } | undefined => {
  const act = caseActs.find((one) => one === form.get('act'));
  const caseId = (form.get('case') ?? '').slice(0, idLengthMax);
  return act === undefined || caseId === ''
    ? undefined
    : { caseId, act, seen: (form.get('seen') ?? '').slice(0, idLengthMax) };
};

export const readTaskPress = (form: Form): ({ readonly taskId: string } & TaskPress) | undefined => {
  const taskId = (form.get('task') ?? '').slice(0, idLengthMax);
  if (taskId === '') return undefined;
  const act = form.get('act');
  switch (act) {
    case 'take':
    case 'give-back':
    case 'reopen':
      return { taskId, act };
    case 'finish': {
      const outcome = taskOutcomes.find((one) => one === form.get('outcome'));
      return outcome === undefined ? undefined : { taskId, act, outcome, note: readNote(form, 'note') };
    }
    default:
      return undefined;
  }
};
