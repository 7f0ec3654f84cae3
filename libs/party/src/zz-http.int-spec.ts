import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { DatabaseModule } from '@fairway/database';
import { AuthModule } from '@fairway/auth';
import { FairwayGraphqlModule, NodeModule } from '@fairway/graphql';
import { MessagingModule } from '@fairway/messaging';
import { createLog, readSettings, RuntimeModule } from '@fairway/runtime';
import { testDatabase } from '../../../test/kit/test-database.ts';
import { partyEntities, PartyModule, DemoAccounts } from './index.ts';

it('http', async () => {
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'error', DEMO: 'true', INSTALLATION_KEY: 'a key for tests that protects nothing', PUBLIC_URL: 'https://fairway.test' });
  const test = await testDatabase(partyEntities);
  @Module({ imports: [RuntimeModule.of(settings, createLog('error', 'test')), DatabaseModule.of(test.database, test.url), MessagingModule, NodeModule, PartyModule, AuthModule, FairwayGraphqlModule.withServer()] })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), { logger: ['error', 'warn'], abortOnError: false });
  await app.register(cookie as never);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  writeFileSync('/tmp/party.graphql', printSchema(app.get(GraphQLSchemaHost).schema));
  await test.database.transaction((tx) => app.get(DemoAccounts).ensure(tx, { role: 'ADMINISTRATOR', personName: 'Admin' }));
  const out: string[] = [];
  let jar = '';
  const q = async (query: string, variables = {}) => {
    const r = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(jar ? { cookie: jar } : {}) }, payload: JSON.stringify({ query, variables }) });
    const set = r.headers['set-cookie']; if (set) { jar = String(set).split(';')[0]!; out.push('SET ' + String(set)); }
    out.push(query.slice(0, 60) + ' => ' + r.body);
    return r.json();
  };
  await q('{ viewer { person { id } } installation { demo smtp version demoAccounts { role personName organizationName { zh } } } }');
  await q('{ organizations { totalCount } }');
  await q('mutation($i: SignUpInput!) { signUp(input: $i) { problems { code path } viewer { person { id email name } role secondFactor scopes organization { id code uscc parts viewerCan { update verify } } memberships { role organization { code } } } } }', { i: { email: 'A@b.cn', password: 'a long harbour song', name: 'x', language: 'zh', organization: { name: { zh: '厂' }, uscc: '91350100M000100Y43', parts: ['DEMAND'] } } });
  await q('mutation($i: SignUpInput!) { signUp(input: $i) { problems { code path } viewer { role } } }', { i: { email: 'bad', password: 'a long harbour song', name: '', language: 'zh', organization: { name: { zh: '厂' }, parts: ['DEMAND'], region: '1' } } });
  await q('{ viewer { person { id } } organizations(search: "厂") { totalCount nodes { id name { zh } } } members { nodes { id email role person { name } } } node(id: "x") { id } }');
  await q('mutation { memberInvite(input: { email: "q@b.cn", role: EDITOR }) { problems { code } invitation { id state email } } apiTokenCreate(input: { name: "t", scopes: [READ] }) { problems { code } created { secret apiToken { id hint person { name } } } } }');
  await q('{ invitations { nodes { state } totalCount } apiTokens { nodes { scopes expiresAt } } }');
  await q('{ mailOutbox { totalCount } }');
  await q('mutation { signOut { signedOut problems { code } } }');
  await q('mutation { demoSignIn(input: { role: ADMINISTRATOR }) { viewer { administrator person { name } } problems { code } } }');
  await q('{ mailOutbox { nodes { id subject state body } } }');
  await q('mutation { languageChoose(input: { language: en }) { viewer { language } problems { code } } actFor(input: { organizationId: "zzz" }) { problems { code } } }');
  writeFileSync('/tmp/party.out', out.join('\n'));
  await app.close(); await test.drop();
});
