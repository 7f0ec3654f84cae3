import { readSettings, settingsTable } from './settings.ts';
import { Vault } from './installation-key.ts';

describe('settings', () => {
  it('have defaults for everything a newcomer would not set', () => {
    expect(readSettings({}).PORT).toBe(3000);
  });
  it('name each wrong setting', () => {
    expect(() => readSettings({ PORT: 'many', DEMO: 'perhaps' })).toThrow(/PORT[\s\S]*DEMO/);
  });
  it('are all described', () => {
    for (const row of settingsTable()) expect(row.meaning).not.toBe('');
  });
});

describe('vault', () => {
  const vault = new Vault(Buffer.from('a secret of this installation, long enough'));
  it('opens what it sealed, and nothing altered or meant for another use', () => {
    const sealed = vault.seal('totp', 'JBSWY3DP');
    expect(vault.open('totp', sealed)).toBe('JBSWY3DP');
    expect(() => vault.open('other', sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => vault.open('totp', bytes.toString('base64url'))).toThrow();
  });
});
