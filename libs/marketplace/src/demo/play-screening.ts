import { ScreeningService, type ScreenedRecord } from '@fairway/screening';
import type { Stage } from './stage.ts';

const GROUNDS: Readonly<Record<string, string>> = {
  h: '用途限于院内流程，结论由医务人员负责，数据不出院。',
  a: '涉及作业安全的动作由人确认，备有急停。',
  i: '只给出建议或在限值内动作，操作权在值班人员，断信号即退出。',
  m: '影像只用于设备与工序，不对个人评价。',
};

/** The officer decides about what no rule lets through by itself; nothing waits for records that passed at once. */
export async function decideScreening(
  stage: Stage,
  key: string,
  type: ScreenedRecord,
  recordId: string,
  outcome: 'PASSED' | 'RETURNED',
  reason?: string,
): Promise<void> {
  await stage.steps.once(`screening:${key}`, async () => {
    const screening = stage.get(ScreeningService);
    const officer = await stage.officer;
    const found = await screening.latest(officer, type, recordId);
    if (found?.state !== 'WAITING') return;
    await screening.decide(officer, {
      caseId: found.id,
      expectedVersion: found.version,
      outcome,
      reason: reason ?? GROUNDS[key[0]!]!,
    });
  });
}
