import { Field, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { cleanText } from '@fairway/kernel';

@InputType()
export class PersonAppointInput {
  @Field(() => String, { description: 'Mail address.' }) @IsEmail() @MaxLength(254) email!: string;
  @Field(() => Boolean, { description: 'Reads the trail of decisions; decides nothing.' })
  @IsBoolean()
  auditor!: boolean;
  @Field(() => Boolean, { description: 'May be asked to score proposals.' }) @IsBoolean() reviewer!: boolean;
  @Field(() => String)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value))
  @IsString()
  @Length(1, 1000)
  reason!: string;
}
