import writeWorkbook from 'write-excel-file/node';
import { allConcepts, type ConceptKind } from '@fairway/taxonomy';
import { FileFault } from './fault.ts';
import { fieldsOf, type Choice, type Field, type FieldType, type ImportKind } from './fields.ts';
import { headingOf } from './headings.ts';

type Row = ({
  value: string | number;
  type: StringConstructor | NumberConstructor;
  fontWeight?: 'bold';
  wrap?: boolean;
  backgroundColor?: string;
} | null)[];

const SHEETS = { scenarios: '场景 Scenarios', solutions: '方案 Solutions' } as const;
/** Kinds too long to list; the console's glossary has them all. */
const UNLISTED: readonly ConceptKind[] = ['SECTOR', 'REGION'];

const TYPES: Record<FieldType['is'], string> = {
  text: '文字 Text',
  number: '数字 Number',
  share: '0 到 1 之间，或百分数 0 to 1, or a percentage',
  whole: '整数 Whole number',
  day: '日期 Day (YYYY-MM-DD)',
  yes: '是/否 Yes/no',
  email: '电子邮箱 E-mail address',
  words: '语言代码，用分号隔开 Language tags such as zh; en',
  areas: '代码或前缀，用分号隔开，* 为全部 Codes or prefixes divided by ; or * for all',
  code: '一个代码 One code',
  codes: '多个代码，用分号隔开 Codes divided by ;',
};

/** Writes a workbook to fill in: headings with an example, what each column means, and the codes. */
export async function importTemplate(kind: ImportKind, path: string): Promise<void> {
  const bytes = await templateOf(kind);
  const { writeFile } = await import('node:fs/promises');
  try {
    // Never over a file that somebody may have filled in already.
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    throw new FileFault(
      'NOT_WRITABLE',
      `${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}

export async function templateOf(kind: ImportKind): Promise<Buffer> {
  // Texts in a single language are for those who have both; the explanation names them.
  const inColumns = fieldsOf(kind).filter((field) => !field.of);
  const columns = inColumns.flatMap((field) =>
    field.path.includes('#')
      ? [
          { field, entry: 1 },
          { field, entry: 2 },
        ]
      : [{ field, entry: 1 }],
  );
  const sorted = grouped(columns);
  const headings: Row = sorted.map(({ field, entry }) => ({
    ...head(headingOf(field, entry)),
    ...(field.required && { backgroundColor: '#FFE7BA' }),
  }));
  const example: Row = sorted.map(({ field, entry }) => cell(entry === 1 ? field.example : field.second));
  return writeWorkbook([
    {
      sheet: SHEETS[kind],
      data: [headings, example],
      columns: sorted.map(() => ({ width: 22 })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明 Explanation',
      data: explanation(kind),
      columns: [{ width: 40 }, { width: 30 }, { width: 14 }, { width: 60 }],
    },
    {
      sheet: '代码 Codes',
      data: codes(kind),
      columns: [{ width: 22 }, { width: 30 }, { width: 30 }, { width: 36 }],
    },
  ]).toBuffer();
}

/** The entries of a list one after the other, each with all its columns. */
function grouped(columns: { field: Field; entry: number }[]): { field: Field; entry: number }[] {
  const group = ({ field, entry }: { field: Field; entry: number }): string =>
    field.path.includes('#') ? `${field.path.split('.')[0]} ${entry}` : field.path;
  const groups = new Map<string, { field: Field; entry: number }[]>();
  for (const column of columns) groups.set(group(column), [...(groups.get(group(column)) ?? []), column]);
  return [...groups.values()].flat();
}

function explanation(kind: ImportKind): Row[] {
  const intro = [
    '每行一条；示例行请改写或删除。没有填写的内容视为未知。 One record a row; overwrite or delete the example. What is left blank is unknown.',
    '外部编号在同一来源中唯一：再次导入同一编号会更新原记录。 The external id is unique within a source: importing it again updates the record.',
    '代码也可以写中文或英文名称。 In place of a code its Chinese or English name may be written.',
    '文字可以只写一种语言，也可以加列分别写中文和英文，例如 标题（中文）、标题（英文）。 Texts may be in one language, or in both in columns of their own, such as Title (Chinese) and Title (English).',
    '金额以最小货币单位填写（人民币为分）。 Amounts are in minor units (fen).',
  ];
  const rows = fieldsOf(kind).map((field): Row => [
    cell(headingOf(field)),
    cell(field.path.replace('#', '1')),
    cell(field.required ? '必填 required' : ''),
    cell(kindOf(field)),
  ]);
  return [
    ...intro.map((sentence): Row => [cell(sentence)]),
    [null],
    ['列 Column', '字段 Field', '必填 Required', '内容 Content'].map(head),
    ...rows,
  ];
}

function kindOf({ type }: Field): string {
  if (!('of' in type)) return TYPES[type.is];
  const from =
    typeof type.of === 'string' ? type.of : type.of.map((choice) => `${choice.code} ${choice.zh}`).join(', ');
  const standard = type.of === 'SECTOR' ? 'GB/T 4754' : type.of === 'REGION' ? 'GB/T 2260' : from;
  return `${TYPES[type.is]}: ${standard}`;
}

function codes(kind: ImportKind): Row[] {
  const lists = [
    ...new Set(
      fieldsOf(kind).flatMap(({ type }) =>
        'of' in type && !UNLISTED.includes(type.of as ConceptKind) ? [type.of] : [],
      ),
    ),
  ];
  const listed = lists.flatMap((of) =>
    typeof of === 'string'
      ? allConcepts(of).map((one) => ({ list: of as string, ...named(one) }))
      : of.map((one) => ({ list: '', ...named(one) })),
  );
  const sections = allConcepts('SECTOR').flatMap((one) =>
    one.code.length === 1 ? [{ list: 'SECTOR', ...named(one) }] : [],
  );
  const rows = [...listed, ...sections].map(({ list, code, zh, en }): Row => [
    cell(list),
    cell(code),
    cell(zh),
    cell(en),
  ]);
  return [['代码表 List', '代码 Code', '中文 Chinese', '英文 English'].map(head), ...rows];
}

const named = ({ code, zh, en }: Pick<Choice, 'code' | 'zh'> & { en: string | null }) => ({
  code,
  zh,
  en: en ?? '',
});
const head = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true });

function cell(value: string | number | undefined): Row[number] {
  if (value === undefined || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
