const MEGABYTE = 2 ** 20;

/** What a file may hold. Beyond it a row is reported, or the file refused before anything is parsed. */
export const IMPORT_LIMITS = {
  rows: 100_000,
  /** Characters in a cell: as many as a spreadsheet takes. */
  cell: 32_000,
  /** Cells in a row. */
  columns: 500,
  /** Rows times columns of a sheet: what it takes as a grid, however few cells are written. */
  grid: 20_000_000,
  textBytes: 200 * MEGABYTE,
  archiveBytes: 50 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  ratio: 100,
  entries: 2_000,
} as const;
