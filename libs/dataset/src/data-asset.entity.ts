import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText } from '@fairway/kernel';
import type { DataAccessWay } from '@fairway/taxonomy';
import type { DataAccess, DataAccessState } from './domain/data-access.ts';
import type {
  DataAsset,
  DataAssetState,
  DataClass,
  DataField,
  DataRight,
  LegalBasis,
} from './domain/data-asset.ts';

@Entity('data_asset')
export class DataAssetEntity implements DataAsset {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') state!: DataAssetState;
  @Column('int') version!: number;
  @Column('jsonb') title!: BilingualText;
  @Column('jsonb') description!: BilingualText;
  @Column('text', { array: true }) modalities!: string[];
  @Column('jsonb') fields!: DataField[];
  @Column('jsonb') volume!: BilingualText;
  /** A double holds every whole number that a count of records reaches. */
  @Column('float8', { nullable: true }) recordCount!: number | null;
  @Column('text', { nullable: true }) licence!: string | null;
  @Column('text', { array: true }) rights!: DataRight[];
  @Column('text') dataClass!: DataClass;
  @Column('boolean') personal!: boolean;
  @Column('boolean') sensitive!: boolean;
  @Column('boolean') medical!: boolean;
  @Column('text', { nullable: true }) legalBasis!: LegalBasis | null;
  @Column('text', { array: true }) accessWays!: DataAccessWay[];
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('text', { select: false }) searchText!: string;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false }) updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) postedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

@Entity('data_access')
export class DataAccessEntity implements DataAccess {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') dataAssetId!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid', { nullable: true }) requestedBy!: string | null;
  @Column('text') way!: DataAccessWay;
  @Column('text') purpose!: string;
  @Column('text') state!: DataAccessState;
  @Column('timestamptz', { nullable: true }) grantedUntil!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('int') version!: number;
}
