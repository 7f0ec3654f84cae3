import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Part } from '@fairway/kernel';

/** Who may call a root field at all. What they may do with a record is decided by the record's own policy. */
export type Access =
  | { kind: 'PUBLIC'; reason: string }
  | {
      kind: 'SIGNED_IN';
      parts?: readonly Part[];
      administrator?: true;
      auditor?: true;
      organization?: boolean;
    };

export const ACCESS = Symbol('fairway:access');

/** Anybody, signed in or not. The reason is kept beside it, since every public field is looked at in review. */
export const Public = (reason: string): CustomDecorator<symbol> =>
  SetMetadata(ACCESS, { kind: 'PUBLIC', reason } satisfies Access);

/** Any signed-in person or token; with `organization`, one that acts for an organization. Mutations ask for the scope WRITE besides. */
export const SignedIn = (options: { organization?: boolean } = {}): CustomDecorator<symbol> =>
  SetMetadata(ACCESS, { kind: 'SIGNED_IN', ...options } satisfies Access);

/** Members of an organization that holds one of these parts. */
export const WithPart = (...parts: Part[]): CustomDecorator<symbol> =>
  SetMetadata(ACCESS, { kind: 'SIGNED_IN', parts, organization: true } satisfies Access);

/** An officer: a member of a program office. */
export const Officer = (): CustomDecorator<symbol> => WithPart('PROGRAM');

export const Administrator = (): CustomDecorator<symbol> =>
  SetMetadata(ACCESS, { kind: 'SIGNED_IN', administrator: true } satisfies Access);

/** An auditor or an administrator. */
export const Auditor = (): CustomDecorator<symbol> =>
  SetMetadata(ACCESS, { kind: 'SIGNED_IN', administrator: true, auditor: true } satisfies Access);
