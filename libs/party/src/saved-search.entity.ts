import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody looks for again and again on one page of a client. */
@Entity('saved_search')
export class SavedSearchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  /** The client's own word for the page or table. */
  @Column('text') page!: string;
  @Column('text') name!: string;
  /** A JSON object as the client wrote it; nothing here reads it. */
  @Column('text') parameters!: string;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
}
