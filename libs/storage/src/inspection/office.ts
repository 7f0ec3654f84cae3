import { readArchive, unpackEntry } from './archive.ts';
import { Unreadable } from '../domain/problems.ts';

const MAIN_PART: Record<string, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};

/** An Office document of the kind its name says, without macros, embedded objects, entities and remote parts. */
export function checkOffice(bytes: Buffer, extension: string): void {
  const entries = readArchive(bytes);
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has('[Content_Types].xml') || !names.has(MAIN_PART[extension]!))
    throw new Unreadable('FILE_TYPE_MISMATCH', `This is no ${extension.toUpperCase()} document`);
  if ([...names].some(isActive))
    throw new Unreadable('ACTIVE_CONTENT', 'The document holds macros or embedded objects');
  for (const entry of entries) {
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue;
    const text = unpackEntry(bytes, entry).toString('utf8');
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
      throw new Unreadable('ACTIVE_CONTENT', 'The document defines entities, which could read other files');
    if (entry.name.endsWith('.rels')) checkRelations(text);
  }
}

const isActive = (name: string): boolean =>
  /vbaproject|\/activex\/|\/embeddings\/|macrosheets|\.bin$/i.test(name) && !/printersettings/i.test(name);

/** A link that somebody clicks is harmless; a template, picture or frame that loads from elsewhere is not. */
function checkRelations(text: string): void {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/i.test(relation)) continue;
    const harmless = /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation);
    if (!harmless || /Target\s*=\s*["']\s*(javascript|file|data|vbscript):/i.test(relation))
      throw new Unreadable('ACTIVE_CONTENT', 'The document loads parts from elsewhere');
  }
}
