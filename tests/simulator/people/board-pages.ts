/** A page of the board as it came to a browser. */
export type Page = {
  readonly status: number;
  readonly location: string;
  readonly cookie: string;
  readonly body: string;
};

export type Fields = Readonly<Record<string, string>>;

/** A form of a page, filled in and with one of its buttons pressed. */
export type Press = { readonly path: string; readonly fields: Fields };

const hiddenIn = (form: string): Fields =>
  Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

/** Every button of the forms by which something is done in a conversation. */
export const pressesOn = (body: string): readonly Press[] =>
  [...body.matchAll(/<form[^>]* action="(\/board\/c\/[^"]+\/(?:case|task|note))">(.*?)<\/form>/gs)].flatMap(
    ([, path = '', form = '']) => {
      const fields = hiddenIn(form);
      if (path.endsWith('/note')) return [{ path, fields: { ...fields, text: 'Called, will try again' } }];
      const buttons = [...form.matchAll(/<button[^>]* name="([^"]+)" value="([^"]+)"/g)];
      return buttons.length === 0
        ? [{ path, fields }]
        : buttons.map(([, name = '', value = '']) => ({ path, fields: { ...fields, [name]: value } }));
    },
  );

/** The conversations that a list leads to. */
export const conversationsOn = (body: string): readonly string[] =>
  [...body.matchAll(/href="(\/board\/c\/c-[a-z2-7]+)"/g)].map(([, path = '']) => path);

/** The form for a session with what it holds already; undefined where the page has none. */
export const recordFormOn = (body: string): Fields | undefined => {
  const [, form] = /<form[^>]* action="\/board\/record"[^>]*>(.*?)<\/form>/s.exec(body) ?? [];
  const [, completedAt] = /name="completedAt"[^>]* value="([^"]+)"/.exec(form ?? '') ?? [];
  return form === undefined || completedAt === undefined ? undefined : { ...hiddenIn(form), completedAt };
};
