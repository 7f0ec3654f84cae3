import { landingOf, navigationOf } from './navigation.ts';

const pages = (...roles: Parameters<typeof navigationOf>[0]): string[] =>
  navigationOf(roles).flatMap((group) => group.items.map((item) => item.label));

describe('navigation', () => {
  it('begins with the work of the role', () => {
    expect(pages('OFFICER')[0]).toBe('nav.dashboard');
    expect(pages('FIRM')[0]).toBe('nav.myScenarios');
    expect(landingOf(['OFFICER'])).toBe('/dashboard');
    expect(landingOf(['FIRM'])).toBe('/my/scenarios');
    expect(landingOf(['VENDOR'])).toBe('/recommended');
    expect(landingOf(['GUEST'])).toBe('/scenarios');
  });

  it('shows each page once to somebody with several roles', () => {
    const all = pages('FIRM', 'VENDOR', 'OFFICER', 'ADMINISTRATOR');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['nav.myScenarios', 'nav.mails', 'nav.pipeline']));
  });

  it('keeps pages of an organization from an administrator without one', () => {
    expect(pages('ADMINISTRATOR')).not.toContain('nav.pipeline');
    expect(pages('ADMINISTRATOR')).toContain('nav.mails');
  });

  it('leads an auditor to the trail, beside the pages of the organization or of everybody', () => {
    expect(pages('AUDITOR')).toEqual(expect.arrayContaining(['nav.audit', 'nav.scenarios']));
    expect(pages('AUDITOR', 'FIRM')).toEqual(expect.arrayContaining(['nav.audit', 'nav.myScenarios']));
    expect(pages('AUDITOR')).not.toContain('nav.mails');
  });
});
