import type { Type } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { TaxonomyModule } from '@fairway/taxonomy';

/** Every slice of the marketplace, in the order of the arrows: the one place that knows them all. */
export const slices: Type[] = [TaxonomyModule, AuditModule];

/** Rows of every slice. */
export const entities: (new () => object)[] = [];
