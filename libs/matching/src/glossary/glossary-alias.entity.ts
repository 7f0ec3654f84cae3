import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConceptKind } from '@fairway/taxonomy';
import type { Language } from '@fairway/kernel';

export const ALIAS_STATES = ['PROPOSED', 'ACTIVE', 'RETIRED'] as const;
export type AliasState = (typeof ALIAS_STATES)[number];
export const ALIAS_ORIGINS = ['OFFICER', 'MINED'] as const;
export type AliasOrigin = (typeof ALIAS_ORIGINS)[number];

/** Another name of a concept, beside those that the taxonomy has. */
@Entity('glossary_alias')
export class GlossaryAliasEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ConceptKind;
  @Column('text') code!: string;
  @Column('text') language!: Language;
  @Column('text') alias!: string;
  @Column('text') state!: AliasState;
  @Column('text') origin!: AliasOrigin;
  /** When mined: in how many texts it stood for the concept, and how much of the use of both is together. */
  @Column('int', { nullable: true }) support!: number | null;
  @Column('double precision', { nullable: true }) association!: number | null;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
