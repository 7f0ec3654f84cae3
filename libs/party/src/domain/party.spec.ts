import {
  ANONYMOUS,
  PARTS,
  SELF_DECLARED_PARTS,
  type Actor,
  type MemberRole,
  type Part,
} from '@fairway/kernel';
import { BREACHED_PASSWORDS } from './breached-passwords.ts';
import {
  checkGrant,
  checkProfile,
  GRANTED_PARTS,
  keepsVerification,
  verify,
  type Organization,
} from './organization.ts';
import { checkPassword } from './password.ts';
import {
  mayGrantParts,
  mayManageMembers,
  mayReadOrganization,
  mayReadRegistration,
  mayRemoveMember,
  mayUpdateOrganization,
  mayVerifyOrganization,
  roleOfToken,
  staysOwned,
} from './policy.ts';
import { renderMail } from './templates.ts';

const firm: Organization = {
  id: 'firm',
  code: 'OR-2026-0001',
  name: { zh: '甲厂', en: null },
  uscc: '91350100M000100Y43',
  foreignIdentifier: null,
  sector: 'C',
  region: '350100',
  sizeBand: 'SMALL',
  declaredParts: ['DEMAND'],
  grantedParts: [],
  parts: ['DEMAND'],
  verifiedAt: null,
  verifiedBy: null,
  groupId: null,
  regionPrefix: null,
  demo: false,
  createdAt: new Date(0),
  version: 1,
};

interface Place {
  parts?: Part[];
  role?: MemberRole;
  regionPrefix?: string | null;
  groupId?: string | null;
}
const member = (organizationId: string, place: Place = {}): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: `person of ${organizationId}`,
  scopes: ['READ', 'WRITE'],
  organization: {
    id: organizationId,
    parts: place.parts ?? ['DEMAND'],
    role: place.role ?? 'OWNER',
    verified: true,
    regionPrefix: place.regionPrefix ?? null,
    groupId: place.groupId ?? null,
  },
});
const officer = (place: Place = {}): Actor => member('office', { parts: ['PROGRAM'], ...place });
const administrator: Actor = {
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: 'admin',
  administrator: true,
  scopes: ['READ', 'WRITE'],
};

describe('the profile of an organization', () => {
  const profile = { name: { zh: ' 甲厂\u202e ' }, parts: ['DEMAND', 'DEMAND'] as Part[] };

  it('is stored clean, with a normal credit code and each part once', () => {
    const checked = checkProfile({ ...profile, uscc: '9135 0100-m000100y43' });
    expect(checked).toEqual({
      ok: true,
      value: expect.objectContaining({
        name: { zh: '甲厂', en: null },
        uscc: '91350100M000100Y43',
        declaredParts: ['DEMAND'],
      }),
    });
  });

  it.each([
    ['a code with a wrong check character', { uscc: '91350100M000100Y44' }, 'USCC_INVALID', ['uscc']],
    ['no name', { name: { zh: ' ', en: '\u200e' } }, 'INVALID', ['name']],
    ['a name of 201 characters', { name: { en: 'x'.repeat(201) } }, 'INVALID', ['name']],
    [
      'two registrations',
      { uscc: '91350100M000100Y43', foreignIdentifier: 'HRB 1' },
      'INVALID',
      ['foreignIdentifier'],
    ],
    ['a part that is granted', { parts: ['PROGRAM'] as Part[] }, 'PART_NOT_SELF_DECLARED', ['parts']],
  ])('refuses %s', (_, change, code, path) => {
    expect(checkProfile({ ...profile, ...change })).toMatchObject({ ok: false, error: [{ code, path }] });
  });

  it('names the field below the given path', () => {
    expect(checkProfile({ ...profile, uscc: 'x' }, 'organization.')).toMatchObject({
      error: [{ path: ['organization', 'uscc'] }],
    });
  });

  it('loses its verification with another name or number, and with nothing else', () => {
    const same = {
      name: { zh: '甲厂', en: null },
      uscc: firm.uscc,
      foreignIdentifier: null,
      sector: 'A',
      region: '110000',
      sizeBand: null,
      declaredParts: ['SUPPLY' as const],
    };
    expect(keepsVerification(firm, same)).toBe(true);
    expect(keepsVerification(firm, { ...same, name: { zh: '乙厂', en: null } })).toBe(false);
    expect(keepsVerification(firm, { ...same, uscc: null })).toBe(false);
    expect(keepsVerification(firm, { ...same, foreignIdentifier: 'HRB 1' })).toBe(false);
  });
});

describe('parts', () => {
  it('are either declared or granted, each of them', () => {
    expect([...SELF_DECLARED_PARTS, ...GRANTED_PARTS].sort()).toEqual([...PARTS].sort());
  });

  it.each(PARTS)('%s is granted by an administrator exactly when it is not self-declared', (part) => {
    expect(checkGrant([part], null).ok).toBe(!SELF_DECLARED_PARTS.includes(part));
    expect(checkProfile({ name: { en: 'x' }, parts: [part] }).ok).toBe(SELF_DECLARED_PARTS.includes(part));
  });

  it('give a region to a program office only', () => {
    expect(checkGrant(['COMPUTE'], '35')).toMatchObject({ ok: false, error: [{ path: ['regionPrefix'] }] });
    expect(checkGrant(['PROGRAM', 'PROGRAM'], '35')).toEqual({ ok: true, value: ['PROGRAM'] });
  });
});

describe('verification', () => {
  it('happens once, and of a registration', () => {
    expect(verify(firm).ok).toBe(true);
    expect(verify({ ...firm, verifiedAt: new Date(0) })).toMatchObject({ error: [{ code: 'WRONG_STATE' }] });
    expect(verify({ ...firm, uscc: null })).toMatchObject({ error: [{ code: 'REGISTRATION_MISSING' }] });
  });

  it.each<[string, Actor, boolean]>([
    ['an officer of everywhere', officer(), true],
    ['an officer of the province', officer({ regionPrefix: '35' }), true],
    ['an officer of another province', officer({ regionPrefix: '44' }), false],
    ['an officer who only views', officer({ role: 'VIEWER' }), false],
    ['an officer of the organization itself', member('firm', { parts: ['PROGRAM'] }), false],
    ['an officer of the same group', officer({ groupId: 'head' }), false],
    ["a program with an officer's token", { ...officer(), kind: 'TOKEN' }, false],
    ['another firm', member('other'), false],
    ['an administrator', administrator, false],
    ['nobody', ANONYMOUS, false],
  ])('by %s', (_, actor, may) => {
    expect(mayVerifyOrganization(actor, { ...firm, groupId: 'head' })).toBe(may);
  });
});

describe('who sees and changes what', () => {
  it.each<
    [
      string,
      Actor,
      { read: boolean; registration: boolean; update: boolean; grant: boolean; members: boolean },
    ]
  >([
    [
      'an owner',
      member('firm'),
      { read: true, registration: true, update: true, grant: false, members: true },
    ],
    [
      'an editor',
      member('firm', { role: 'EDITOR' }),
      { read: true, registration: true, update: true, grant: false, members: false },
    ],
    [
      'a viewer',
      member('firm', { role: 'VIEWER' }),
      { read: true, registration: true, update: false, grant: false, members: false },
    ],
    [
      'a program of the firm',
      { ...member('firm', { role: 'EDITOR' }), kind: 'TOKEN' },
      { read: true, registration: true, update: false, grant: false, members: false },
    ],
    [
      'another firm',
      member('other'),
      { read: false, registration: false, update: false, grant: false, members: false },
    ],
    [
      'an officer of the region',
      officer({ regionPrefix: '3501' }),
      { read: true, registration: true, update: false, grant: false, members: false },
    ],
    [
      'an officer of another region',
      officer({ regionPrefix: '44' }),
      { read: false, registration: false, update: false, grant: false, members: false },
    ],
    [
      'an administrator',
      administrator,
      { read: true, registration: true, update: false, grant: true, members: false },
    ],
    ['nobody', ANONYMOUS, { read: false, registration: false, update: false, grant: false, members: false }],
  ])('%s', (_, actor, expected) => {
    expect({
      read: mayReadOrganization(actor, firm),
      registration: mayReadRegistration(actor, firm),
      update: mayUpdateOrganization(actor, firm),
      grant: mayGrantParts(actor),
      members: mayManageMembers(actor, firm.id),
    }).toEqual(expected);
  });

  it('shows a verified organization to everybody, but not its number', () => {
    const verified = { ...firm, verifiedAt: new Date(0) };
    expect(mayReadOrganization(ANONYMOUS, verified)).toBe(true);
    expect(mayReadRegistration(member('other'), verified)).toBe(false);
  });

  it('lets a member leave, and an owner remove', () => {
    const viewer = member('firm', { role: 'VIEWER' });
    expect(mayRemoveMember(viewer, { personId: viewer.personId!, organizationId: 'firm' })).toBe(true);
    expect(mayRemoveMember(viewer, { personId: 'other', organizationId: 'firm' })).toBe(false);
    expect(mayRemoveMember(member('firm'), { personId: 'other', organizationId: 'firm' })).toBe(true);
  });

  it('keeps an owner', () => {
    expect(staysOwned(['a'], 'a', null)).toBe(false);
    expect(staysOwned(['a'], 'a', 'EDITOR')).toBe(false);
    expect(staysOwned(['a'], 'a', 'OWNER')).toBe(true);
    expect(staysOwned(['a', 'b'], 'a', null)).toBe(true);
    expect(staysOwned(['a'], 'b', null)).toBe(true);
  });

  it("never gives a token more than an editor's rights, nor more than its maker's", () => {
    expect(roleOfToken('OWNER', ['READ', 'WRITE'])).toBe('EDITOR');
    expect(roleOfToken('OWNER', ['READ'])).toBe('VIEWER');
    expect(roleOfToken('VIEWER', ['READ', 'WRITE'])).toBe('VIEWER');
  });
});

describe('passwords', () => {
  const code = (password: string): string | undefined => {
    const checked = checkPassword(password, 'someone@example.com', 'password');
    return checked.ok ? undefined : checked.error[0]!.code;
  };

  it.each([
    ['seven77', 'PASSWORD_TOO_SHORT'],
    ['短短短短短短短', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(257), 'PASSWORD_TOO_LONG'],
    ['Password123', 'PASSWORD_TOO_COMMON'],
    ['ｐａｓｓｗｏｒｄ', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['Someone@Example.com', 'PASSWORD_TOO_COMMON'],
    ['only lower case', undefined],
    ['深水航道 八个字', undefined],
  ])('%s', (password, expected) => expect(code(password)).toBe(expected));

  it('lists only passwords that the rule of length would let pass', () => {
    expect(
      [...BREACHED_PASSWORDS].filter(
        (password) => password.length < 8 || password !== password.toLowerCase(),
      ),
    ).toEqual([]);
  });
});

describe('mails', () => {
  it("say it in the reader's language first, then in the other", () => {
    const data = { name: '李工', link: 'https://fairway.example/password-reset#t' };
    const zh = renderMail('passwordReset', 'zh', data).text;
    const en = renderMail('passwordReset', 'en', data).text;
    expect(zh.indexOf('设置新密码')).toBeLessThan(zh.indexOf('set a new password'));
    expect(en.indexOf('set a new password')).toBeLessThan(en.indexOf('设置新密码'));
    expect(zh.split(data.link)).toHaveLength(3);
  });

  it('keep line breaks out of the subject', () => {
    expect(renderMail('notice', 'en', { subject: 'a\r\nBcc: x@y.z', text: 't' }).subject).toBe(
      'a Bcc: x@y.z',
    );
  });
});
