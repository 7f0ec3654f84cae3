import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, type Access } from '@fairway/graphql';

/** Where @nestjs/graphql keeps what a method resolves. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const ROOT = new Set(['Query', 'Mutation', 'Subscription']);

export interface RootField {
  type: string;
  /** As the schema has it, which is not always the name of the method. */
  name: string;
  owner: string;
  access: Access | undefined;
}

/** At boot: every Query, Mutation and Subscription field has a marker, or the process does not start. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const unmarked = this.rootFields().filter((field) => !field.access);
    if (unmarked.length)
      throw new Error(`No access marker on: ${unmarked.map((f) => `${f.owner}.${f.name}`).join(', ')}`);
  }

  rootFields(): RootField[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      const prototype = wrapper.metatype?.prototype as object | undefined;
      if (!prototype || !wrapper.instance) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = Reflect.get(prototype, name) as object;
        const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
        return type && ROOT.has(type)
          ? [
              {
                type,
                name: (Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? name,
                owner: wrapper.name,
                access: Reflect.getMetadata(ACCESS, method) as Access | undefined,
              },
            ]
          : [];
      });
    });
  }
}
