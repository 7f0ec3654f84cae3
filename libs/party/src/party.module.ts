import { Module } from '@nestjs/common';
import { OrganizationDirectory } from './organization-directory.service.ts';

/** Who is who: organizations, people, sessions, mails. */
@Module({ providers: [OrganizationDirectory], exports: [OrganizationDirectory] })
export class PartyModule {}
