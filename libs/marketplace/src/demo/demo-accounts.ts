import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@fairway/database';
import { DemoAccounts, type DemoAccount, type DemoRole, type NewDemoAccount } from '@fairway/party';

/**
 * Who signs in with one click. Everybody is invented, and their names say so; so do their registration numbers, since a
 * well-formed credit code might be somebody's.
 */
const ACCOUNTS: readonly NewDemoAccount[] = [
  {
    role: 'FIRM',
    personName: '陈立（演示）',
    organization: {
      name: { zh: '中洲轮毂制造（演示）', en: 'Zhongzhou Wheels (demo)' },
      foreignIdentifier: 'DEMO-0001',
      parts: ['DEMAND'],
      sector: 'C3670',
      region: '330200',
      sizeBand: 'MEDIUM',
    },
  },
  {
    role: 'VENDOR',
    personName: '周岚（演示）',
    organization: {
      name: { zh: '观澜视觉智能（演示）', en: 'Guanlan Vision (demo)' },
      foreignIdentifier: 'DEMO-0002',
      parts: ['SUPPLY'],
      sector: 'I6513',
      region: '330100',
      sizeBand: 'SMALL',
    },
  },
  {
    role: 'OFFICER',
    personName: '王敏（演示）',
    organization: {
      name: { zh: '人工智能应用推进办公室（演示）', en: 'Office for Applied AI (demo)' },
      foreignIdentifier: 'DEMO-0003',
      parts: ['PROGRAM'],
      sector: 'S9221',
      region: '330000',
      sizeBand: 'MEDIUM',
    },
  },
  {
    role: 'REVIEWER',
    personName: '林远（演示）',
    organization: {
      name: { zh: '智能制造研究院（演示）', en: 'Institute of Intelligent Manufacturing (demo)' },
      foreignIdentifier: 'DEMO-0004',
      parts: ['RESEARCH'],
      sector: 'M7320',
      region: '310000',
      sizeBand: 'MEDIUM',
    },
  },
  { role: 'ADMINISTRATOR', personName: '赵宁（演示）' },
];

/** Makes the demo accounts that are not there yet; answers all by role. */
export async function ensureDemoAccounts(
  app: INestApplicationContext,
): Promise<Record<DemoRole, DemoAccount>> {
  const database = app.get(Database);
  const accounts = app.get(DemoAccounts, { strict: false });
  const made = await database.transaction(async (tx) => {
    const all: DemoAccount[] = [];
    for (const account of ACCOUNTS) all.push(await accounts.ensure(tx, account));
    return all;
  });
  return Object.fromEntries(made.map((account) => [account.role, account])) as Record<DemoRole, DemoAccount>;
}
