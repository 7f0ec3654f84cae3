import { codeEnum } from '@fairway/graphql';
import { COOPERATION_MODES, DATA_ACCESS_WAYS, DATA_RESIDENCIES, DEPLOYMENT_MODES } from './codes.ts';

// One object for each, since GraphQL knows an enum by its name and several slices mean the same one.
export const DeploymentModeEnum = codeEnum('DeploymentMode', DEPLOYMENT_MODES, 'Where a solution runs.');
export const DataResidencyEnum = codeEnum(
  'DataResidency',
  DATA_RESIDENCIES,
  'Where data may go, from the strictest to anywhere.',
);
export const DataAccessWayEnum = codeEnum(
  'DataAccessWay',
  DATA_ACCESS_WAYS,
  'How one gets at data: a copy, queries, or models that come to it.',
);
export const CooperationModeEnum = codeEnum(
  'CooperationMode',
  COOPERATION_MODES,
  'How firm and vendor work together.',
);
