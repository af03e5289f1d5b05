import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the project: its path from the root, its text, and its code without comments and the insides of literals. */
export type Source = { readonly path: string; readonly text: string; readonly code: string };

export type Import = {
  /** From the project's root for our own files, else the name of the package. */
  readonly from: string;
  readonly statement: string;
  readonly typeOnly: boolean;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** After these a slash begins a regular expression, else it divides. */
const beforeRegex = /(?:^|[=(,:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|of|in))\s*$/;

/**
 * The code with every comment blanked and every string, template and regular expression emptied, line for line: what is left is
 * what the program does. Expressions inside templates stay.
 */
export const codeOf = (text: string): string => {
  let code = '';
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const skip = (end: number): void => {
    code += text.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  const endOf = (from: number, closes: (n: number) => boolean): number => {
    let n = from;
    while (n < text.length && !closes(n)) n += text[n] === '\\' ? 2 : 1;
    return Math.min(n, text.length);
  };
  const templateFrom = (from: number): void => {
    const end = endOf(from, (n) => text[n] === '`' || text.startsWith('${', n));
    at = from;
    skip(end);
    if (text.startsWith('${', at)) {
      templates.push(depth);
      depth += 1;
      code += '${';
      at += 2;
    } else {
      code += '`';
      at += 1;
    }
  };
  const regexEnd = (from: number): number => {
    let inClass = false;
    return endOf(from, (n) => {
      if (text[n] === '[') inClass = true;
      if (text[n] === ']') inClass = false;
      return (text[n] === '/' && !inClass) || text[n] === '\n';
    });
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (text.startsWith('//', at)) skip(endOfLine(text, at));
    else if (text.startsWith('/*', at)) skip(endOr(text, text.indexOf('*/', at + 2), 2));
    else if (character === "'" || character === '"') {
      const end = endOf(at + 1, (n) => text[n] === character || text[n] === '\n');
      code += character;
      at += 1;
      skip(end);
      code += character;
      at = end + 1;
    } else if (character === '`') {
      code += '`';
      templateFrom(at + 1);
    } else if (character === '/' && beforeRegex.test(code.slice(-40))) {
      const end = regexEnd(at + 1);
      code += '/';
      at += 1;
      skip(end);
    } else {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      code += character;
      at += 1;
      if (character === '}' && templates.at(-1) === depth) {
        templates.pop();
        templateFrom(at);
      }
    }
  }
  return code;
};

const endOr = (text: string, found: number, more: number): number => (found < 0 ? text.length : found + more);

const endOfLine = (text: string, at: number): number => endOr(text, text.indexOf('\n', at), 0);

const namesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const existing = new Set(readdirSync(root));

/** Every TypeScript file under these folders of the project. */
export const sourcesIn = (...folders: readonly string[]): readonly Source[] =>
  folders
    .filter((folder) => existing.has(folder))
    .flatMap(namesIn)
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, code: codeOf(text) };
    });

const importing =
  /\b(?:import|export)\b([^'";]*?)\bfrom\s*(['"])([^'"]+)\2|\bimport\s*\(\s*(['"])([^'"]+)\4\s*\)|^import\s+(['"])([^'"]+)\6/gm;

/** What a file imports, however it does. */
export const importsOf = ({ path, text }: Source): readonly Import[] =>
  [...text.matchAll(importing)].map((match) => {
    const name = match[3] ?? match[5] ?? match[7] ?? '';
    return {
      from: name.startsWith('.')
        ? normalize(join(path, '..', name))
            .split(sep)
            .join('/')
        : name,
      statement: match[0],
      typeOnly: /^(?:import|export)\s+type\b/.test(match[0]),
    };
  });
