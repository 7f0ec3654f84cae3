import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, MemberRole, Scope } from '@fairway/kernel';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') language!: Language;
  @Column('boolean') administrator!: boolean;
  @Column('boolean') auditor!: boolean;
  @Column('boolean') reviewer!: boolean;
  @Column('boolean') demo!: boolean;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('int') version!: number;
}

/** A person's place in an organization. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') role!: MemberRole;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
}

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') email!: string;
  @Column('text') role!: MemberRole;
  @Column('text', { select: false }) tokenHash!: string;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}

/** A program's key to one organization; only its digest is stored. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  /** Who made it; its rights never exceed theirs. */
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  /** The first characters, to tell tokens apart. */
  @Column('text') hint!: string;
  @Column('text', { select: false }) tokenHash!: string;
  @Column('text', { array: true }) scopes!: Scope[];
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}

export type MailState = 'HELD' | 'QUEUED' | 'SENT' | 'FAILED';

/** A mail on its way out. Its body holds links that open accounts, so it is sealed, and gone once sent. */
@Entity('mail')
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') template!: string;
  @Column('text') language!: Language;
  @Column('text') subject!: string;
  @Column('text', { nullable: true }) bodySealed!: string | null;
  @Column('text') state!: MailState;
  @Column('int') attempts!: number;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
}
