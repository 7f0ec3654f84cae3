import { newId, toGlobalId } from '@fairway/kernel';
import { NOT_KEEPER, of, own, reason, type VerbCase } from './verb-case.ts';

/** What organizations keep: themselves, members, tokens, rules of matching and searches. */
export const ORGANIZATION_VERBS: VerbCase[] = [
  own('actFor', { succeeds: 'EACH' }),
  own('organizationUpdate', {
    input: () => ({
      name: { en: 'Otherfirm Works' },
      parts: ['DEMAND'],
      region: '440300',
      foreignIdentifier: 'HRB 4711',
    }),
  }),
  own('organizationVerify', {
    as: 'OFFICER',
    input: () => ({ reason: 'Register seen' }),
    foreign: ['FIRM', 'VENDOR', 'REVIEWER', 'OTHER_FIRM', 'ADMINISTRATOR'],
  }),
  own('organizationHandInPapers', {
    input: () => ({ fileIds: [toGlobalId('StoredFile', newId())] }),
    succeeds: 'NEVER',
  }),
  own('organizationTakeBackPaper', {
    input: () => ({ fileId: toGlobalId('StoredFile', newId()) }),
    succeeds: 'NEVER',
  }),
  of('file', 'fileId', 'FIRM', ['OTHER_FIRM', 'VENDOR', 'OFFICER', 'ADMINISTRATOR'])('importRunStart', {
    input: () => ({ kind: 'SCENARIOS', source: 'somewhere', dryRun: true }),
    succeeds: 'NEVER',
  }),
  of('importRun', 'runId', 'FIRM', ['OTHER_FIRM', 'VENDOR', 'OFFICER'])('importRunCancel', {
    wrong: 'importRun',
    succeeds: 'NEVER',
  }),
  own('organizationGrantParts', {
    as: 'ADMINISTRATOR',
    input: () => ({ parts: ['COMPUTE'], reason: 'Runs a pool' }),
    foreign: ['FIRM', 'VENDOR', 'OFFICER', 'OTHER_FIRM'],
  }),
  of('token', 'apiTokenId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('apiTokenRevoke'),
  of('invitation.open', 'invitationId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('invitationRevoke'),
  of('member.viewer', 'memberId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('memberChangeRole', {
    input: () => ({ role: 'EDITOR' }),
    succeeds: 'EACH',
  }),
  of('member.viewer', 'memberId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('memberRemove'),
  of(
    'weights.published',
    'weightsId',
    'OFFICER',
    NOT_KEEPER,
  )('weightsPublish', {
    input: () => reason,
    wrong: 'weights.published',
    succeeds: 'NEVER',
  }),
  of('alias.proposed', 'aliasId', 'OFFICER', NOT_KEEPER)('glossaryAliasAccept', { wrong: 'alias.active' }),
  of('alias.active', 'aliasId', 'OFFICER', NOT_KEEPER)('glossaryAliasRetire', { wrong: 'alias.retired' }),
  of(
    'mining.done',
    'miningId',
    'OFFICER',
    NOT_KEEPER,
  )('glossaryMineCancel', { wrong: 'mining.done', succeeds: 'NEVER' }),
  of('savedSearch', 'savedSearchId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('savedSearchUpdate', {
    input: () => ({ name: 'closing soon' }),
    succeeds: 'EACH',
  }),
  of('savedSearch', 'savedSearchId', 'FIRM', ['VENDOR', 'OTHER_FIRM', 'OFFICER'])('savedSearchDelete'),
];
