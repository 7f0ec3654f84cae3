import { defineEvent } from '@fairway/kernel';

export const dataAssetPosted = defineEvent<{ version: number }>('data-asset.posted');
export const dataAssetRevised = defineEvent<{ version: number }>('data-asset.revised');
export const dataAssetWithdrawn = defineEvent<{ version: number }>('data-asset.withdrawn');

/** About the access (`recordId`), between the asset's owner and the organization that asks. */
interface AccessPayload {
  dataAssetId: string;
  organizationId: string;
}
export const dataAccessRequested = defineEvent<AccessPayload>('data-access.requested');
export const dataAccessDecided = defineEvent<AccessPayload & { granted: boolean }>('data-access.decided');
export const dataAccessRevoked = defineEvent<AccessPayload>('data-access.revoked');
