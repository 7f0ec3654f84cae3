import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Proposal, ProposalState } from './domain/proposal.ts';

@Entity('proposal')
export class ProposalEntity implements Proposal {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') scenarioId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') state!: ProposalState;
  @Column('int') version!: number;
  @Column('int') contentVersion!: number;
  /** What it says, sealed with the installation key; only the repository opens it. */
  @Column('text', { select: false }) contentSealed!: string;
  @Column('text', { nullable: true }) contentSha256!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) shortlistedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false, update: false }) updatedAt!: Date;
}

/** Every version that was handed in, as it was; part of the receipt's proof. */
@Entity('proposal_version')
export class ProposalVersionEntity {
  @PrimaryColumn('uuid') proposalId!: string;
  @PrimaryColumn('int') contentVersion!: number;
  @Column('text', { select: false }) contentSealed!: string;
  @Column('text') contentSha256!: string;
  @Column('timestamptz') submittedAt!: Date;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
}

/** For the composition root only. */
export const proposalEntities = [ProposalEntity, ProposalVersionEntity];
