import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { badUserInput, fieldErrors, type FieldError } from './errors.ts';

/** What JSON can carry and the database cannot keep: NUL, and half of a surrogate pair. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;
/** Instants with a year of four digits; PostgreSQL's calendar and JavaScript's differ beyond. */
const EARLIEST = Date.UTC(1, 0, 1);
const LATEST = Date.UTC(10_000, 0, 1);

/** Checks and converts every argument; unknown fields cannot arrive, since GraphQL refuses them before. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: false,
      forbidUnknownValues: false,
      exceptionFactory: (errors) => badUserInput(fieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      // An argument that is no object is named itself; the fields of one are named without it.
      const wrong = unkeepable(
        value,
        value !== null && typeof value === 'object' ? [] : [metadata.data ?? 'input'],
      );
      if (wrong.length) throw badUserInput(wrong);
    }
    return super.transform(value, metadata);
  }
}

/** Values that no slice can store, wherever they stand in an input. */
function unkeepable(value: unknown, path: string[]): FieldError[] {
  if (typeof value === 'string')
    return UNKEEPABLE.test(value) ? [{ path, message: 'holds a character that is none' }] : [];
  if (value === null || typeof value !== 'object') return [];
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) || (time >= EARLIEST && time < LATEST)
      ? []
      : [{ path, message: 'lies outside the calendar' }];
  }
  return Object.entries(value).flatMap(([key, inner]) => unkeepable(inner, [...path, key]));
}
