import { Refusal, type RefusalCode } from '../domain/refusal';
import { type MessageKey, sayRefusal, t } from './i18n';

/** Why something could not be done: in words, and as a code where it was the input's fault. */
export interface Failure {
  message: string;
  code?: RefusalCode;
}

/** The failure of a refused input. */
export function refused(code: RefusalCode): Failure {
  return { code, message: sayRefusal({ code, values: [] }) };
}

/**
 * What an error of a query or a command means to the user.
 * @param otherwise what is said of an error that is nobody's fault
 */
export function failureOf(error: unknown, otherwise: MessageKey = 'error_notSaved'): Failure {
  if (error instanceof Refusal) return { code: error.code, message: sayRefusal(error) };
  // By its name: a surface's transport throws it, and this folder knows no transport.
  if (error instanceof Error && error.name === 'ExtensionGone') return { message: t('error_gone') };
  return { message: t(otherwise) };
}
