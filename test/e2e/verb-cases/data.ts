import { asset, NOT_FIRM, of, reason, type VerbCase } from './verb-case.ts';

/** Data assets, who may use them, and screening. */
export const DATA_VERBS: VerbCase[] = [
  asset('dataAssetUpdate', {
    input: () => ({ title: { zh: '轮毂 X 光片（二期）' } }),
    wrong: 'asset.withdrawn',
  }),
  asset('dataAssetPost', { wrong: 'asset.withdrawn' }),
  asset('dataAssetWithdraw', { input: () => reason, wrong: 'asset.withdrawn' }),
  of('asset.posted', 'dataAssetId', 'VENDOR', ['FIRM', 'OTHER_FIRM', 'OFFICER', 'ADMINISTRATOR'])(
    'dataAccessRequest',
    { input: () => ({ way: 'EVALUATE_ONLY', purpose: '评估' }) },
  ),
  of(
    'access.requested',
    'dataAccessId',
    'FIRM',
    NOT_FIRM,
  )('dataAccessDecide', { input: () => ({ grant: false, ...reason }), wrong: 'access.granted' }),
  of(
    'access.granted',
    'dataAccessId',
    'FIRM',
    NOT_FIRM,
  )('dataAccessRevoke', { input: () => reason, wrong: 'access.requested' }),

  of('case.waiting', 'caseId', 'OFFICER', ['FIRM', 'VENDOR', 'REVIEWER', 'ADMINISTRATOR'])(
    'screeningDecide',
    { input: () => ({ outcome: 'PASSED', ...reason }), wrong: 'case.passed' },
  ),
];
