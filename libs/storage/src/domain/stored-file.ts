import { isOwn, type Actor } from '@fairway/kernel';

/** UPLOADED: nobody has put it anywhere yet, it goes after a day. ATTACHED: belongs to a record. */
export type StoredFileState = 'UPLOADED' | 'ATTACHED';

export interface StoredFile {
  id: string;
  organizationId: string | null;
  uploadedBy: string | null;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  width: number | null;
  height: number | null;
  storedAs: string;
  state: StoredFileState;
  recordType: string | null;
  recordId: string | null;
  createdAt: Date;
}

/** Whoever uploaded it, and their organization. What is attached is read under the policy of its record besides. */
export const isUploader = (actor: Actor, file: StoredFile): boolean =>
  isOwn(actor, file.organizationId) || (!!actor.personId && actor.personId === file.uploadedBy);

export const mayUpload = (actor: Actor): boolean =>
  actor.scopes.includes('WRITE') &&
  !!actor.personId &&
  (actor.organization ? actor.organization.role !== 'VIEWER' : actor.administrator);
