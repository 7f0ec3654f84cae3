import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import Input, { type InputRef } from 'antd/es/input';
import { Modal } from '../../ui/modal.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { NavGroup } from './navigation.ts';
import { useJumps, type Jump, type JumpGroup } from './use-jumps.ts';

/** Jumps to a page, a record that the service finds, or does what can be done from anywhere. */
export default function Palette({ groups, onClose }: { groups: NavGroup[]; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { found, searching } = useJumps(text, groups);
  const all = found.flatMap((group) => group.jumps);
  const active = Math.min(at, all.length - 1);
  const choose = (jump: Jump | undefined): void => {
    if (!jump) return;
    onClose();
    jump.run();
  };
  const activate = (index: number): void => {
    setAt(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      activate((active + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % Math.max(1, all.length));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(all[active]);
  };
  return (
    <Modal
      open
      title={t('shell.jump')}
      footer={null}
      onCancel={onClose}
      width={560}
      style={{ top: 72 }}
      // The dialog takes the focus to its first button once it stands; here one types.
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Input
        ref={field}
        autoFocus
        size="large"
        value={text}
        placeholder={t('shell.jumpHint')}
        prefix={<Icon name="search" size={16} />}
        role="combobox"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={all.length ? `${id}-${active}` : undefined}
        aria-label={t('shell.jump')}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('shell.jump')} className="palette-list">
        {found.map((group) => (
          <Group
            key={group.title}
            group={group}
            id={id}
            from={all.indexOf(group.jumps[0]!)}
            active={active}
            onActivate={setAt}
            onChoose={choose}
          />
        ))}
      </div>
      <p className="second muted" role="status">
        {!all.length && (searching ? t('common.loading') : t('shell.nothingFound'))}
      </p>
    </Modal>
  );
}

function Group({
  group,
  id,
  from,
  active,
  onActivate,
  onChoose,
}: {
  group: JumpGroup;
  id: string;
  from: number;
  active: number;
  onActivate: (index: number) => void;
  onChoose: (jump: Jump) => void;
}): ReactNode {
  return (
    <div role="group" aria-label={group.title}>
      <h3 aria-hidden="true">{group.title}</h3>
      {group.jumps.map((jump, index) => (
        <div
          key={jump.key}
          id={`${id}-${from + index}`}
          role="option"
          aria-selected={from + index === active}
          className="palette-option"
          onMouseMove={() => onActivate(from + index)}
          onClick={() => onChoose(jump)}
        >
          <Icon name={jump.icon} size={16} />
          <span>{jump.title}</span>
          {jump.note && <small>{jump.note}</small>}
        </div>
      ))}
    </div>
  );
}
