import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { toGlobalId } from '@fairway/kernel';
import { isImage, type StoredFile } from '@fairway/storage';

@ObjectType('StoredFile', {
  description: 'An uploaded file; its content is at `url`, under the policy of its record.',
})
export class StoredFileType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Found by its content, not by its name.' }) mediaType!: string;
  @Field(() => Int, { description: 'Bytes.' }) size!: number;
  @Field(() => String, { description: 'Path of its content on this installation.' }) url!: string;
  @Field(() => Boolean, { description: 'A picture that browsers draw.' }) image!: boolean;
  @Field(() => Int, { nullable: true, description: 'Pixels, of a picture as it is shown.' }) width!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Pixels, of a picture as it is shown.' }) height!:
    number | null;
  @Field(() => Date) createdAt!: Date;
}

/** What clients see of a file: neither where it lies nor who uploaded it. */
export function storedFileView(file: StoredFile): StoredFileType {
  const { name, mediaType, size, width, height, createdAt } = file;
  const id = toGlobalId('StoredFile', file.id);
  return {
    id,
    name,
    mediaType,
    size,
    width,
    height,
    createdAt,
    url: `/files/${id}`,
    image: isImage(mediaType),
  };
}
