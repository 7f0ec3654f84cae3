/** The data files are lines of text with cells between bars: far smaller than object literals, and easy to read and to compare. */
export const dataLines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export const cells = (line: string): string[] => line.split(' | ');

export const list = (cell: string | undefined): string[] => (cell ? cell.split(', ') : []);

/** Splits `011 Growing of cereals` after its code. */
export function codeAndText(cell: string): [code: string, text: string] {
  const space = cell.indexOf(' ');
  return [cell.slice(0, space), cell.slice(space + 1)];
}

/** A code as people type it: full-width forms, blanks and lower case are put right. */
export const typedCode = (code: string): string =>
  code.slice(0, 64).normalize('NFKC').replace(/\s+/g, '').toUpperCase();
