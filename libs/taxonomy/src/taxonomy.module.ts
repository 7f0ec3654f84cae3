import { Module } from '@nestjs/common';
import { TaxonomyResolver } from './taxonomy.resolver.ts';

@Module({ providers: [TaxonomyResolver] })
export class TaxonomyModule {}
