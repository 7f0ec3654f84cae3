import type { Language } from '../ui/format.ts';

/** Files of the built console: names once, and by number for each language and each page. */
export interface Parts {
  files: readonly string[];
  languages: Record<Language, readonly number[]>;
  /** By the router's path, as in `/scenarios/$code`. */
  pages: Record<string, readonly number[]>;
}

interface Found {
  files: string[];
  path: string | undefined;
  parameters: Record<string, string>;
}

/** What the page at an address will load, in a language; a path without parameters goes before one that has some. */
export function partsOf({ files, languages, pages }: Parts, address: string, language: Language): Found {
  const at = address.replace(/(.)\/$/, '$1').split('/');
  const fits = (path: string): boolean => {
    const parts = path.split('/');
    return parts.length === at.length && parts.every((part, n) => part === at[n] || part.startsWith('$'));
  };
  const path = at.join('/') in pages ? at.join('/') : Object.keys(pages).find(fits);
  const parameters = Object.fromEntries(
    (path?.split('/') ?? []).flatMap((part, n) =>
      part.startsWith('$') ? [[part.slice(1), decoded(at[n]!)]] : [],
    ),
  );
  const wanted = [...languages[language], ...(path ? pages[path]! : [])];
  return { files: [...new Set(wanted)].map((n) => files[n]!), path, parameters };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
