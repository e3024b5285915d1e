import type { AskMedium } from '../../../domain/ask';
import {
  type InteractionKind,
  type NewInteraction,
  usualDirection,
} from '../../../domain/interaction';
import { t } from '../../i18n';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';
import { StepForm } from './step-form';
import { useAnswer } from './use-answer';

/** An answer mostly comes the way it was asked. */
const answeredBy: Readonly<Record<AskMedium, InteractionKind>> = {
  message: 'message',
  email: 'email',
  letter: 'letter',
  call: 'call',
  'in-person': 'meeting',
};

/** Something I asked for: tried again, answered, or left to rest. */
export function AskDone(props: DoneProps<'ask'>) {
  const { prompt, done, card } = props;
  const { askId, step: suggested } = done;
  const answer = useAnswer(props);
  const medium = card?.asks.find(({ id }) => id === askId)?.medium ?? 'message';
  const kind = answeredBy[medium];
  const direction = usualDirection(kind) === 'both' ? 'both' : 'in';
  return (
    <StepForm
      {...props}
      label={sayAction(prompt.action)}
      steps={[
        {
          value: suggested,
          label: t(suggested === 'rested' ? 'done_askRested' : 'done_askTriedAgain'),
        },
        ...(suggested === 'triedAgain'
          ? [{ value: 'talked' as const, label: t('done_askTalked') }]
          : []),
        { value: 'answered', label: t('done_askAnswered') },
      ]}
      note={(step) => (step === 'rested' ? t('done_askRestedKind') : undefined)}
      save={(step, day, text) => {
        const progress = { of: 'ask', askId, day } as const;
        // A call is a talk, with words or without: it is told of like any other.
        if (step === 'talked') {
          const interaction = { kind: 'call', direction: 'both', day, text } as const;
          return answer({ progress: { ...progress, step: 'answered' }, interaction });
        }
        const said: NewInteraction =
          step === 'answered'
            ? { kind, direction, day, text }
            : { kind: 'message', direction: 'out', day, text };
        return answer({ progress: { ...progress, step }, ...(text && { interaction: said }) });
      }}
    />
  );
}
