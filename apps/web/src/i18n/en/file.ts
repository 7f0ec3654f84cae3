/** English texts of files: the field that takes them, and where they are shown. */
export const file = {
  file: {
    drop: 'Drop here, or choose from your device',
    full: 'At its limit of {{count}} files; remove one to add another',
    choose: 'Choose files',
    camera: 'Take a photo',
    tooMany: 'At most {{count}} files; the others were not added.',
    kinds: {
      photos: 'JPG, PNG or WebP, up to 15 MB each; place and device are taken out on upload',
      files: 'PDF, Word, Excel, PowerPoint, CSV or text, up to {{most}} MB each',
      papers: 'PDF or photo, up to {{most}} MB each (photos 15 MB)',
      tables: 'CSV, XLSX or JSON lines, up to {{most}} MB',
    },
    sending: 'Uploading {{name}}',
    checking: 'Checking',
    cancel: 'Cancel the upload of {{name}}',
    dismiss: 'Remove {{name}}, which was not uploaded',
    remove: 'Remove {{name}}',
    removed: '{{name}} removed',
    problem: {
      FILE_EMPTY: 'The file is empty.',
      FILE_TOO_LARGE: 'The file is larger than {{most}} MB; please make it smaller.',
      FILE_NAME_REFUSED:
        'The name holds characters that are not allowed, or looks like a path; please rename it.',
      FILE_TYPE_REFUSED: 'Files of this type are not taken.',
      FILE_TYPE_MISMATCH: 'The content is not what the extension says, or something is hidden in it.',
      FILE_BROKEN: 'The file is damaged and cannot be read; please export it again.',
      IMAGE_TOO_LARGE: 'The picture has more than 50 megapixels; please make it smaller.',
      ARCHIVE_REFUSED:
        'The inside of the document is out of the ordinary (too large unpacked, archives inside, or encrypted).',
      ACTIVE_CONTENT:
        'The document holds scripts, macros, outside references, embedded files or a password; please take them out.',
      FILE_QUOTA: 'Your organization is at its limit of files or space; please remove what is not needed.',
      TOO_MANY_UPLOADS: 'Too many uploads at once; please try again in a moment.',
      NOT_ALLOWED: 'Only owners and editors of an organization upload files.',
      UNAUTHENTICATED: 'Your session is over; please sign in again.',
      UNAVAILABLE: 'The service is not available at the moment; please try again.',
      UNREACHABLE: 'The connection broke; the upload is not complete.',
      OTHER: 'The upload did not succeed; please try again.',
    },
  },
};
