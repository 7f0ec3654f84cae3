import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, Part, SizeBand } from '@fairway/kernel';
import type { Organization } from './domain/organization.ts';

@Entity('organization')
export class OrganizationEntity implements Organization {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('jsonb') name!: BilingualText;
  @Column('text', { nullable: true }) uscc!: string | null;
  @Column('text', { nullable: true }) foreignIdentifier!: string | null;
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text', { nullable: true }) sizeBand!: SizeBand | null;
  @Column('text', { array: true }) declaredParts!: Part[];
  @Column('text', { array: true }) grantedParts!: Part[];
  /** Computed by the database from the two above. */
  @Column({ type: 'text', array: true, insert: false, update: false }) parts!: Part[];
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { nullable: true }) verifiedBy!: string | null;
  @Column('uuid', { nullable: true }) groupId!: string | null;
  @Column('text', { nullable: true }) regionPrefix!: string | null;
  @Column('boolean') demo!: boolean;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('int') version!: number;
}
