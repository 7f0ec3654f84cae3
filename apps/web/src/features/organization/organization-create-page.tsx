import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { ActForDocument, newIdempotencyKey, OrganizationCreateDocument } from '@fairway/client';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { emptyForm, inputOf } from './organization-form.ts';
import { OrganizationFields } from './organization-fields.tsx';
import '../../ui/styles/organization.css';

const FIELDS = ['name', 'parts', 'uscc', 'foreignIdentifier', 'region', 'sector', 'sizeBand'];

/** Registers another organization, which one owns and acts for from then on. */
export default function OrganizationCreatePage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('organization.register'));
  const [form, setForm] = useState(emptyForm);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const create = useMutation({
    mutationFn: async () => {
      const { organization } = unlessRefused(
        (await execute(OrganizationCreateDocument, { input: inputOf(form) }, { idempotencyKey }))
          .organizationCreate,
      );
      unlessRefused((await execute(ActForDocument, { input: { organizationId: organization!.id } })).actFor);
    },
    onSuccess: () => location.assign('/organization'),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <div className="page narrow">
      <PageHead title={t('organization.register')} lead={t('organization.registerLead')} />
      <FieldProblems problems={fieldProblemsOf(create.error)}>
        <form className="panel pad form" onSubmit={submit}>
          <OrganizationFields form={form} onChange={setForm} />
          <FormTrouble error={create.error} fields={FIELDS} />
          <div>
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t('organization.register')}
            </Button>
          </div>
        </form>
      </FieldProblems>
    </div>
  );
}
