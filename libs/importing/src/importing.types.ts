import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeEnum, connectionOf, Node, payloadOf } from '@fairway/graphql';
import { IMPORT_STATES, type ImportRunKind, type ImportRunState } from './domain/import-run.ts';
import { ImportKindEnum } from './importing.inputs.ts';

export const ImportStateEnum = codeEnum('ImportRunState', IMPORT_STATES, 'Where an import is.');
const SeverityEnum = codeEnum('ImportFaultSeverity', ['ERROR', 'WARNING'], 'ERROR: the row is not imported.');

@ObjectType('ImportFault', { description: 'Something wrong with a row.' })
export class ImportFaultType {
  @Field(() => Int, { description: 'As a spreadsheet counts, from 1.' }) row!: number;
  @Field(() => String, { nullable: true }) externalId!: string | null;
  @Field(() => SeverityEnum) severity!: 'ERROR' | 'WARNING';
  @Field(() => String, { nullable: true }) column!: string | null;
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'A sentence in English; clients translate by the code.' })
  message!: string;
}
export const ImportFaultConnection = connectionOf(ImportFaultType, 'ImportFault');

@ObjectType('ImportRunProblem', { description: 'Why a whole file cannot be imported.' })
export class ImportProblemType {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

@ObjectType('ImportRunViewerCan')
export class ImportRunViewerCan {
  @Field(() => Boolean) cancel!: boolean;
}

@ObjectType('ImportRun', { implements: () => [Node], description: 'One import of a file, or its rehearsal.' })
export class ImportRunType extends Node {
  @Field(() => ImportKindEnum) kind!: ImportRunKind;
  @Field(() => ImportStateEnum) state!: ImportRunState;
  @Field(() => ID, { description: 'Of the StoredFile; also for running a rehearsed import.' })
  fileId!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) source!: string;
  @Field(() => String, { nullable: true }) mapping!: string | null;
  @Field(() => String, { nullable: true }) sheet!: string | null;
  @Field(() => Boolean, { description: 'Nothing was written.' }) dryRun!: boolean;
  @Field(() => Boolean) publish!: boolean;
  @Field(() => Int, { nullable: true, description: 'Rows of the file; null until it was read.' }) rows!:
    number | null;
  @Field(() => Int, { description: 'Rows looked at.' }) done!: number;
  @Field(() => Int) created!: number;
  @Field(() => Int) updated!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => Int) failed!: number;
  @Field(() => Int) warnings!: number;
  @Field(() => Int, { description: 'Organizations registered on the way.' }) organizations!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) finishedAt!: Date | null;
}
export const ImportRunConnection = connectionOf(ImportRunType, 'ImportRun');

@ObjectType('ImportColumn', { description: 'A column of a table, with examples of what it holds.' })
export class ImportColumnType {
  @Field(() => String) name!: string;
  @Field(() => [String]) samples!: string[];
  @Field(() => String, { nullable: true, description: 'The path of the field that its heading names.' })
  suggested!: string | null;
}

@ObjectType('ImportField', { description: 'Something that a column can fill.' })
export class ImportFieldType {
  @Field(() => String) path!: string;
  @Field(() => String) zh!: string;
  @Field(() => String) en!: string;
  @Field(() => Boolean) required!: boolean;
}

@ObjectType('ImportMapping', { description: 'Which column fills which field, under a name.' })
export class ImportMappingType {
  @Field(() => String) name!: string;
  @Field(() => Boolean) builtIn!: boolean;
  @Field(() => String, { description: 'JSON.' }) mapping!: string;
}

@ObjectType('ImportPreview', { description: 'What a file holds, and what its columns seem to mean.' })
export class ImportPreviewType {
  @Field(() => String, { nullable: true }) format!: string | null;
  @Field(() => String, { nullable: true }) encoding!: string | null;
  @Field(() => Int) rows!: number;
  @Field(() => [ImportColumnType]) columns!: ImportColumnType[];
  @Field(() => [ImportFieldType]) fields!: ImportFieldType[];
  @Field(() => [ImportMappingType]) mappings!: ImportMappingType[];
  @Field(() => Boolean, { description: 'Whether the viewer may open or list at once what is imported.' })
  mayPublish!: boolean;
  @Field(() => ImportProblemType, { nullable: true }) problem!: ImportProblemType | null;
}

export const ImportRunStartPayload = payloadOf('ImportRunStart', 'run', () => ImportRunType);
export const ImportRunCancelPayload = payloadOf('ImportRunCancel', 'run', () => ImportRunType);
export const ImportMappingKeepPayload = payloadOf('ImportMappingKeep', 'mapping', () => ImportMappingType);
