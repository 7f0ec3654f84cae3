export type FileFamily = 'IMAGE' | 'PDF' | 'OFFICE' | 'TEXT';

export interface FileKind {
  family: FileFamily;
  mediaType: string;
}

/** Everything that is taken, by extension. No archives, no SVG, no HEIC: what cannot be looked into is not kept. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  jpg: { family: 'IMAGE', mediaType: 'image/jpeg' },
  jpeg: { family: 'IMAGE', mediaType: 'image/jpeg' },
  png: { family: 'IMAGE', mediaType: 'image/png' },
  webp: { family: 'IMAGE', mediaType: 'image/webp' },
  pdf: { family: 'PDF', mediaType: 'application/pdf' },
  docx: {
    family: 'OFFICE',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { family: 'OFFICE', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: {
    family: 'OFFICE',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  csv: { family: 'TEXT', mediaType: 'text/csv' },
  txt: { family: 'TEXT', mediaType: 'text/plain' },
  json: { family: 'TEXT', mediaType: 'application/json' },
  jsonl: { family: 'TEXT', mediaType: 'application/x-ndjson' },
};

export const kindOf = (extension: string): FileKind | undefined =>
  Object.hasOwn(FILE_KINDS, extension) ? FILE_KINDS[extension] : undefined;

export const isImage = (mediaType: string): boolean => mediaType.startsWith('image/');
