import { AUDIT_ACTIONS } from '../libs/audit/src/domain/actions.ts';
import { auditActions as en } from '../apps/web/src/i18n/en/audit-actions.ts';
import { auditActions as zh } from '../apps/web/src/i18n/zh/audit-actions.ts';

describe('the actions of the audit trail', () => {
  it('are each named once, in order', () => {
    expect([...AUDIT_ACTIONS]).toEqual([...new Set(AUDIT_ACTIONS)].sort());
  });

  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('have their words in %s, and nothing else has', (_language, words) => {
    expect(Object.keys(words).sort()).toEqual([...AUDIT_ACTIONS].sort());
    const said = Object.values(words);
    expect(said.filter((word, at) => !word.trim() || said.indexOf(word) !== at)).toEqual([]);
  });
});
