import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { cleanText } from '@fairway/kernel';
import { codeEnum, NodeId } from '@fairway/graphql';
import { IMPORT_KINDS, type ImportRunKind } from './domain/import-run.ts';

export const ImportKindEnum = codeEnum('ImportKind', IMPORT_KINDS, 'What a file holds.');

const Clean = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value));
const MAPPING =
  'JSON: source, fields by path with their columns, constants; as a mapping file of the command line.';

@ArgsType()
export class ImportPreviewArgs {
  @NodeId('StoredFile') fileId!: string;
  @Field(() => ImportKindEnum) @IsIn(IMPORT_KINDS) kind!: ImportRunKind;
  @Field(() => String, { nullable: true, description: 'Sheet of a workbook, if not the first.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  sheet?: string | null;
}

@ArgsType()
export class ImportRunIdArgs {
  @Field(() => ID) @IsString() @Length(1, 200) id!: string;
}

@InputType()
export class ImportRunStartInput {
  @NodeId('StoredFile') fileId!: string;
  @Field(() => ImportKindEnum) @IsIn(IMPORT_KINDS) kind!: ImportRunKind;
  @Field(() => String, { nullable: true, description: `${MAPPING} Without it the headings say it.` })
  @IsOptional()
  @IsString()
  @Length(2, 20_000)
  mapping?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 100) sheet?: string | null;
  @Field(() => String, {
    description:
      'Where the records come from: an external id is unique within its source, and updates its record.',
  })
  @Clean()
  @IsString()
  @Length(1, 60)
  source!: string;
  @Field(() => Boolean, { description: 'Says what would happen and writes nothing.' })
  @IsBoolean()
  dryRun!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'By administrators: opens or lists at once what screening lets through; otherwise drafts.',
  })
  @IsOptional()
  @IsBoolean()
  publish?: boolean | null;
}

@InputType()
export class ImportRunCancelInput {
  @NodeId('ImportRun') runId!: string;
}

@InputType()
export class ImportMappingKeepInput {
  @Field(() => ImportKindEnum) @IsIn(IMPORT_KINDS) kind!: ImportRunKind;
  @Field(() => String) @Clean() @IsString() @Length(1, 100) name!: string;
  @Field(() => String, { description: MAPPING }) @IsString() @Length(2, 20_000) mapping!: string;
}
