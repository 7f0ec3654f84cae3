import { useState } from 'react';
import { recall, remember } from '../preferences.ts';
import { readChosen, shownAtFirst, shownOf, type Column } from './columns.ts';

export interface ColumnChoice<Row> {
  shown: Column<Row>[];
  chosen: readonly string[];
  choose: (keys: readonly string[]) => void;
}

/** Which columns of a table are shown; kept in this browser by the table's name. */
export function useColumns<Row>(table: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const key = `fairway.columns.${table}`;
  const all = columns as readonly Column<never>[];
  const [chosen, setChosen] = useState(() => readChosen(recall(key), all) ?? shownAtFirst(all));
  return {
    chosen,
    shown: shownOf(columns, chosen),
    choose: (keys) => {
      setChosen([...keys]);
      remember(key, keys.join(','));
    },
  };
}
