import { draftKinds } from '../../domain/draft/kinds';
import type { Template } from '../../domain/template';
import { Button } from '../button';
import { SelectField } from '../forms/select-field';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { Message } from './use-message';
import { draftKindWords, draftLanguageWords } from './words';

interface ChoicesProps {
  message: Message;
  templates: readonly Template[];
}

const languages = ['en', 'de'] as const;

/** What to write, in which language, and from which template. */
export function Choices({ message, templates }: ChoicesProps) {
  return (
    <>
      <div class="side-by-side">
        <SelectField
          label={t('draft_kind')}
          first
          value={message.kind}
          onValue={(kind) => message.choose({ kind })}
          groups={[
            { options: draftKinds.map((value) => ({ value, label: t(draftKindWords[value]) })) },
          ]}
        />
        <SelectField
          label={t('draft_language')}
          value={message.language}
          onValue={(language) => message.choose({ language, template: undefined })}
          groups={[
            { options: languages.map((value) => ({ value, label: t(draftLanguageWords[value]) })) },
          ]}
        />
      </div>
      <TemplateChoice message={message} templates={templates} />
      <WayBack message={message} />
    </>
  );
}

/** From the template again, and back to what was written before. */
function WayBack({ message }: { message: Message }) {
  if (!message.touched && !message.bringBack) return null;
  return (
    <div class="buttons">
      {message.touched && (
        <Button look="bare" onClick={message.beginAnew}>
          {t('draft_beginAnew')}
        </Button>
      )}
      {message.bringBack && (
        <Button look="bare" onClick={message.bringBack}>
          {t('draft_bringBack')}
        </Button>
      )}
    </div>
  );
}

const ours = 'ours';

/** Nothing to choose while there is but ours. */
function TemplateChoice({ message, templates }: ChoicesProps) {
  const run = useRun();
  const own = templates.filter(({ language }) => language === message.language);
  const chosen = own.find(({ id }) => id === message.template?.id);
  if (own.length === 0) return null;
  const remove = async ({ id: templateId, name }: Template) => {
    const args = { name: 'deleteTemplate', templateId } as const;
    const failed = await run.act(args, t('draft_templateDeleted', name), true);
    if (!failed) message.choose({ template: undefined });
  };
  return (
    <div class="template-choice">
      <SelectField
        label={t('draft_template')}
        value={chosen?.id ?? ours}
        onValue={(value) => message.choose({ template: own.find(({ id }) => id === value) })}
        groups={[
          { options: [{ value: ours, label: t('draft_templateOurs') }] },
          {
            label: t('draft_templatesOwn'),
            options: own.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      {chosen && (
        <Button look="bare" onClick={() => remove(chosen)}>
          {t('draft_templateDelete')}
        </Button>
      )}
    </div>
  );
}
