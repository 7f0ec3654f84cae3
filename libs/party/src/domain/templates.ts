import type { Language } from '@fairway/kernel';

/** What a template fills in. Links are whole addresses. */
export interface TemplateData {
  invitation: { organization: string; inviter: string; link: string };
  passwordReset: { name: string; link: string };
  passwordChanged: { name: string };
  emailChange: { name: string; link: string };
  emailChanged: { name: string; email: string };
  /** A draft that somebody made for an organization and that it confirms by link. */
  draftConfirmation: { organization: string; drafter: string; title: string; link: string };
  /** Anything else: a sentence and where to go. */
  notice: { subject: string; text: string; link?: string };
}
export type TemplateName = keyof TemplateData;

export interface RenderedMail {
  subject: string;
  text: string;
}

type Template<D> = Record<Language, (data: D) => RenderedMail>;

const TEMPLATES: { [N in TemplateName]: Template<TemplateData[N]> } = {
  invitation: {
    zh: (d) => ({
      subject: `${d.organization} 邀请您加入航道`,
      text: `您好，\n\n${d.inviter} 邀请您代表「${d.organization}」使用航道（Fairway）。请在 14 天内打开以下链接接受邀请：\n${d.link}\n\n如果您不认识对方，忽略本邮件即可。`,
    }),
    en: (d) => ({
      subject: `${d.organization} invites you to Fairway`,
      text: `Hello,\n\n${d.inviter} invites you to act for ${d.organization} on Fairway. To accept, open this link within 14 days:\n${d.link}\n\nIf you do not know the sender, simply ignore this mail.`,
    }),
  },
  passwordReset: {
    zh: (d) => ({
      subject: '重设航道密码',
      text: `${d.name}，您好，\n\n请在 1 小时内打开以下链接设置新密码（仅可使用一次）：\n${d.link}\n\n如果不是您本人的操作，请忽略本邮件，密码不会改变。`,
    }),
    en: (d) => ({
      subject: 'Set a new Fairway password',
      text: `Hello ${d.name},\n\nto set a new password, open this link within one hour (it works once):\n${d.link}\n\nIf you did not ask for it, ignore this mail; your password stays as it is.`,
    }),
  },
  passwordChanged: {
    zh: (d) => ({
      subject: '您的航道密码已更改',
      text: `${d.name}，您好，\n\n您的密码刚刚被更改，所有设备均已退出登录。如果不是您本人的操作，请立即重设密码并联系管理员。`,
    }),
    en: (d) => ({
      subject: 'Your Fairway password was changed',
      text: `Hello ${d.name},\n\nyour password has just been changed and every device was signed out. If it was not you, set a new password now and tell an administrator.`,
    }),
  },
  emailChange: {
    zh: (d) => ({
      subject: '确认新的航道邮箱地址',
      text: `${d.name}，您好，\n\n请在 24 小时内打开以下链接，确认以此地址登录航道：\n${d.link}\n\n如果不是您本人的操作，请忽略本邮件。`,
    }),
    en: (d) => ({
      subject: 'Confirm your new address on Fairway',
      text: `Hello ${d.name},\n\nto sign in with this address from now on, open this link within 24 hours:\n${d.link}\n\nIf you did not ask for it, ignore this mail.`,
    }),
  },
  emailChanged: {
    zh: (d) => ({
      subject: '您的航道登录邮箱已更改',
      text: `${d.name}，您好，\n\n您的登录邮箱已改为 ${d.email}。如果不是您本人的操作，请立即联系管理员。`,
    }),
    en: (d) => ({
      subject: 'Your Fairway address was changed',
      text: `Hello ${d.name},\n\nyou now sign in with ${d.email}. If it was not you, tell an administrator at once.`,
    }),
  },
  draftConfirmation: {
    zh: (d) => ({
      subject: `请确认以「${d.organization}」名义起草的内容`,
      text: `您好，\n\n${d.drafter} 为「${d.organization}」起草了「${d.title}」。在贵方确认之前，任何内容都不会公开。请打开以下链接查看并确认：\n${d.link}`,
    }),
    en: (d) => ({
      subject: `Please confirm what was drafted for ${d.organization}`,
      text: `Hello,\n\n${d.drafter} drafted "${d.title}" for ${d.organization}. Nothing is published before you confirm it. To read and confirm it, open this link:\n${d.link}`,
    }),
  },
  notice: {
    zh: (d) => ({ subject: d.subject, text: d.link ? `${d.text}\n\n${d.link}` : d.text }),
    en: (d) => ({ subject: d.subject, text: d.link ? `${d.text}\n\n${d.link}` : d.text }),
  },
};

/**
 * A mail in the reader's language, followed by the other one, since the reader's choice is often only guessed.
 * Line breaks in a subject are taken out: they would end the header.
 */
export function renderMail<N extends TemplateName>(
  name: N,
  language: Language,
  data: TemplateData[N],
): RenderedMail {
  const template = TEMPLATES[name];
  const first = template[language](data);
  const second = template[language === 'zh' ? 'en' : 'zh'](data);
  const text = first.text === second.text ? first.text : `${first.text}\n\n————\n\n${second.text}`;
  return { subject: first.subject.replace(/[\r\n]+/g, ' ').slice(0, 200), text: `${text}\n` };
}
