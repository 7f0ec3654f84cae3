import { secret } from '../../party/src/party.service.ts';
export const scenario = secret;
