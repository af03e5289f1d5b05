import type { HttpRequest } from './http.ts';

/** The fields of a posted form, the first of each name. What is no form has none. */
export const readForm = ({ body, headers }: HttpRequest): ReadonlyMap<string, string> => {
  const type = (headers['content-type'] ?? '').toLowerCase();
  if (body === undefined) return new Map();
  if (type.startsWith('multipart/form-data')) return new Map(multipartFields(body));
  if (type !== '' && !type.startsWith('application/x-www-form-urlencoded')) return new Map();
  return new Map([...new URLSearchParams(body)].reverse());
};

/** Mail programs may post their one field either way; a part that is more than one short line is none of ours. */
const multipartFields = (body: string): [string, string][] =>
  [
    ...body.matchAll(
      /content-disposition: *form-data; *name="([\w-]{1,40})"\r?\n\r?\n([^\r\n]{0,200})\r?\n--/gi,
    ),
  ].map(([, name = '', value = '']) => [name, value]);
