import type { CommandArgs, CommandName } from '../../domain/commands';
import type { Context, Told } from './context';

/** Carries out one kind of command. Throws a Refusal to turn the input down: nothing is changed then. */
export type Handler<N extends CommandName> = (
  context: Context,
  args: Extract<CommandArgs, { name: N }>,
) => Promise<Told>;
