import type { CommandArgs } from '../domain/commands';
import { answerPrompt } from './commands/answers';
import { addAsk } from './commands/asks';
import { changePeople } from './commands/change-people';
import { changePerson } from './commands/change-person';
import type { Context, Told } from './commands/context';
import {
  agreeConversation,
  cancelConversation,
  planConversation,
  prepareConversation,
} from './commands/conversations';
import { deleteEverything } from './commands/delete-everything';
import { deletePerson } from './commands/delete-person';
import { deleteRecord } from './commands/delete-record';
import { mergePeople, notSamePerson, otherPerson, samePerson } from './commands/identity';
import { importRows } from './commands/import-rows';
import { deleteInteraction, logEvent, logInteraction } from './commands/interactions';
import { addIntroduction } from './commands/introductions';
import { addNote, deleteNote, editNote } from './commands/notes';
import { addPeople, editPerson, keepPerson, pickUpAgain, setLevel } from './commands/people';
import { recordProgress } from './commands/progress';
import { addPromise } from './commands/promises';
import { restoreBackup } from './commands/restore-backup';
import { recordResult } from './commands/result';
import { changeSettings } from './commands/settings';
import { colourTag, deleteTag, renameTag, tagPerson } from './commands/tags';
import { deleteTemplate, saveTemplate } from './commands/templates';
import { undo } from './commands/undo';

/** Carries one command out by the handler of its name. */
export function perform(context: Context, args: CommandArgs): Promise<Told> {
  switch (args.name) {
    case 'addNote':
      return addNote(context, args);
    case 'editNote':
      return editNote(context, args);
    case 'deleteNote':
      return deleteNote(context, args);
    case 'keepPerson':
      return keepPerson(context, args);
    case 'setLevel':
      return setLevel(context, args);
    case 'addPeople':
      return addPeople(context, args);
    case 'changePeople':
      return changePeople(context, args);
    case 'changePerson':
      return changePerson(context, args);
    case 'editPerson':
      return editPerson(context, args);
    case 'pickUpAgain':
      return pickUpAgain(context, args);
    case 'logInteraction':
      return logInteraction(context, args);
    case 'deleteInteraction':
      return deleteInteraction(context, args);
    case 'logEvent':
      return logEvent(context, args);
    case 'planConversation':
      return planConversation(context, args);
    case 'agreeConversation':
      return agreeConversation(context, args);
    case 'prepareConversation':
      return prepareConversation(context, args);
    case 'cancelConversation':
      return cancelConversation(context, args);
    case 'recordResult':
      return recordResult(context, args);
    case 'addAsk':
      return addAsk(context, args);
    case 'addPromise':
      return addPromise(context, args);
    case 'addIntroduction':
      return addIntroduction(context, args);
    case 'recordProgress':
      return recordProgress(context, args);
    case 'deleteRecord':
      return deleteRecord(context, args);
    case 'answerPrompt':
      return answerPrompt(context, args);
    case 'saveTemplate':
      return saveTemplate(context, args);
    case 'deleteTemplate':
      return deleteTemplate(context, args);
    case 'changeSettings':
      return changeSettings(context, args);
    case 'samePerson':
      return samePerson(context, args);
    case 'otherPerson':
      return otherPerson(context, args);
    case 'mergePeople':
      return mergePeople(context, args);
    case 'notSamePerson':
      return notSamePerson(context, args);
    case 'deletePerson':
      return deletePerson(context, args);
    case 'tagPerson':
      return tagPerson(context, args);
    case 'renameTag':
      return renameTag(context, args);
    case 'deleteTag':
      return deleteTag(context, args);
    case 'colourTag':
      return colourTag(context, args);
    case 'deleteEverything':
      return deleteEverything(context);
    case 'restoreBackup':
      return restoreBackup(context, args);
    case 'importRows':
      return importRows(context, args);
    case 'undo':
      return undo(context, args);
  }
}
