/** Something wrong with a row: where it stands in the file, and what to do about it in a sentence. */
export interface Fault {
  severity: 'ERROR' | 'WARNING';
  row: number;
  column: string | null;
  code: string;
  message: string;
}

export const fault = (row: number, column: string | null, code: string, message: string): Fault => ({
  severity: 'ERROR',
  row,
  column,
  code,
  message,
});

export const warning = (row: number, column: string | null, code: string, message: string): Fault => ({
  ...fault(row, column, code, message),
  severity: 'WARNING',
});

/** The whole file cannot be imported; nothing of it was written. */
export class FileFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'FileFault';
  }
}
