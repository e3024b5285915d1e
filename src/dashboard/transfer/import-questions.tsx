import { type AliasKey, aliasParts, readableAddress } from '../../domain/alias';
import type { PlanChoices } from '../../domain/import/plan';
import type { Preview, Question, Side } from '../../domain/import/preview';
import { ChoicesField } from '../../ui/forms/choices-field';
import { t, tCount } from '../../ui/i18n';

/** Questions at once: who is not asked now is asked next time. */
const shown = 20;

interface QuestionsProps {
  preview: Preview;
  plan: PlanChoices;
  onAnswer: (plan: PlanChoices) => void;
}

type Answer = 'same' | 'two' | 'later';

/** Who may be somebody that is kept already: only the user knows. */
export function ImportQuestions({ preview, plan, onAnswer }: QuestionsProps) {
  const { questions, undecided } = preview;
  if (questions.length === 0) return null;
  const answer = (key: string, said: Answer) => {
    const { [key]: _, ...others } = plan.answers;
    onAnswer({ ...plan, answers: said === 'later' ? others : { ...others, [key]: said } });
  };
  return (
    <section>
      <h3>{tCount('import_questions', undecided)}</h3>
      <p class="quiet">{t('import_questionsWhy')}</p>
      {questions.slice(0, shown).map((question) => (
        <Asked
          key={question.key}
          question={question}
          value={plan.answers[question.key] ?? 'later'}
          onValue={(said) => answer(question.key, said)}
        />
      ))}
    </section>
  );
}

interface AskedProps {
  question: Question;
  value: Answer;
  onValue: (value: Answer) => void;
}

function Asked({ question, value, onValue }: AskedProps) {
  const { brought, kept, by } = question;
  return (
    <div class="same-question">
      <div class="side-by-side">
        <Person side={brought} heading={t('import_inFile')} />
        <Person side={kept} heading={t('import_kept')} />
      </div>
      <p class="quiet">{t(by === 'email' ? 'import_byEmail' : 'import_byName')}</p>
      <ChoicesField
        label={t('import_sameOf', brought.called, kept.called)}
        value={value}
        onValue={onValue}
        options={[
          { value: 'same', label: t('import_same') },
          { value: 'two', label: t('import_two') },
          { value: 'later', label: t('import_later') },
        ]}
      />
    </div>
  );
}

/** A number tells nobody anything. */
function addressOf(alias: AliasKey): string | undefined {
  return aliasParts(alias).kind === 'member' ? undefined : readableAddress(alias);
}

function Person({ side, heading }: { side: Side; heading: string }) {
  const { called, role, company, email, alias } = side;
  const address = alias && addressOf(alias);
  const lines = [[role, company].filter(Boolean).join(' · '), email, address].filter(Boolean);
  return (
    <div>
      <p class="quiet">{heading}</p>
      <p class="called" dir="auto">
        {called}
      </p>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
