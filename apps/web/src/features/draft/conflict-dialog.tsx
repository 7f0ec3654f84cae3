import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { differences, type Difference } from './same.ts';
import type { Draft } from './use-draft.ts';

type Side = 'mine' | 'theirs';

/**
 * Two versions of one draft, field by field. What only one side changed is chosen already; where both did, the person
 * decides. `name` and `words` say a field and its value as people read them.
 */
export function ConflictDialog<Content extends object>({
  draft,
  name,
  words,
}: {
  draft: Draft<Content>;
  name: (field: keyof Content & string) => string;
  words: (field: keyof Content & string, value: Content[keyof Content]) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const { conflict, content } = draft;
  const rows = conflict ? differences(conflict.base, content, conflict.theirs.content) : [];
  const [chosen, setChosen] = useState<Partial<Record<string, Side>>>({});
  const sideOf = (row: Difference<Content>): Side => chosen[row.field] ?? row.suggests;
  const all = (side: Side): void => setChosen(Object.fromEntries(rows.map((row) => [row.field, side])));
  return (
    <Modal
      open={!!conflict}
      title={t('draft.conflictTitle')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={760}
      okText={t('draft.conflictSave')}
      cancelButtonProps={{ style: { display: 'none' } }}
      afterClose={() => setChosen({})}
      onOk={() =>
        draft.settle(
          rows.reduce<Content>(
            (merged, row) => ({ ...merged, [row.field]: sideOf(row) === 'mine' ? row.mine : row.theirs }),
            content,
          ),
        )
      }
      destroyOnHidden
    >
      <p className="second">{t('draft.conflictText')}</p>
      <div className="row wrap conflict-all">
        <button type="button" className="link-button" onClick={() => all('mine')}>
          {t('draft.allMine')}
        </button>
        <button type="button" className="link-button" onClick={() => all('theirs')}>
          {t('draft.allTheirs')}
        </button>
      </div>
      <div className="conflict-rows">
        {rows.map((row) => (
          <fieldset key={row.field} className="conflict-row">
            <legend>
              {name(row.field)}
              {row.both && <span className="second warn-text"> {t('draft.bothChanged')}</span>}
            </legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className="choice" data-chosen={sideOf(row) === side || undefined}>
                <input
                  type="radio"
                  name={`conflict-${row.field}`}
                  checked={sideOf(row) === side}
                  onChange={() => setChosen((before) => ({ ...before, [row.field]: side }))}
                />
                <span className="choice-words">
                  <b>{t(`draft.${side}`)}</b>
                  <span className="conflict-value">{words(row.field, row[side]) || t('common.notSaid')}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Modal>
  );
}
