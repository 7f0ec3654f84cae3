/** A pattern for `ilike` that finds the text anywhere; what the client typed has no meaning as a wildcard. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const MOST_TERMS = 8;

/** The words of a search, each to be found: split at blanks, lower case, at most eight. */
export const searchTerms = (search: string | null | undefined): string[] =>
  [...new Set((search ?? '').normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean))].slice(
    0,
    MOST_TERMS,
  );

/** One text to search in, in the form that `searchTerms` has. */
export const searchText = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' \n ').normalize('NFKC').toLowerCase();
