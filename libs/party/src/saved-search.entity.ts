import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SearchAlert } from './domain/saved-search.ts';

/** What somebody looks for again and again on one page of a client. */
@Entity('saved_search')
export class SavedSearchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  /** The client's own word for the page or table. */
  @Column('text') page!: string;
  @Column('text') name!: string;
  /** A JSON object as the client wrote it; an alert reads it as the filters of its page. */
  @Column('text') parameters!: string;
  @Column('text') alert!: SearchAlert;
  /** For which organization the person looked when the alert was set: what it may see, the alert may find. */
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
}
