import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { type TemplateId, templateIdSchema } from '../../domain/template';
import { checkedTemplateName, checkedWhat } from './checks';
import type { Context } from './context';
import type { Handler } from './handler';

async function existing(context: Context, id: TemplateId): Promise<TemplateId> {
  if (!(await context.tx.objectStore('templates').get(id))) throw new Refusal('gone');
  return id;
}

export const saveTemplate: Handler<'saveTemplate'> = async (context, { templateId, template }) => {
  const { language } = template;
  const name = checkedTemplateName(template.name);
  const text = checkedWhat(template.text);
  const id = templateId
    ? await existing(context, templateId)
    : v.parse(templateIdSchema, context.newId());
  const { writtenAt } = context;
  await context.log.put('templates', { id, name, language, text, writtenAt });
  return {};
};

export const deleteTemplate: Handler<'deleteTemplate'> = async (context, { templateId }) => {
  await context.log.delete('templates', await existing(context, templateId));
  return {};
};
