import type { Command, CommandId, CommandName, Outcome } from '../domain/commands';
import { Refusal } from '../domain/refusal';
import type { Handlers } from '../messages/contract';
import type { WithDatabase } from '../store/connection';
import { saveDraft } from '../store/drafts';
import { findPeople } from '../store/queries/people';
import { personCard, profileCard } from '../store/queries/person-card';
import { settings } from '../store/queries/settings';
import { todayList } from '../store/queries/today-list';
import { runCommand } from '../store/run-command';
import { recordSighting } from '../store/sighting';
import { discardStaged, stageRows } from '../store/staging';
import { updateBadge } from './badge';
import { keepChoicesAtHand } from './choices-at-hand';
import { hereAndNow, systemClock } from './clock';
import { rememberFrame } from './panel-frames';
import { renewPeopleAtHand } from './people-at-hand';
import { keepPlacementAtHand } from './placement-at-hand';
import { queryHandlers } from './query-handlers';
import { rebuildWhereDue } from './rebuild';
import { mayRun } from './senders';
import { tellAllTabs, tellSurfaces, tellTab } from './signal';
import { profileInTab, rememberProfile } from './tab-profiles';
import { rememberThread, threadInTab } from './tab-threads';
import { takeWish } from './wishes';

/** Changes by which other settings may hold. */
const choices: ReadonlySet<CommandName> = new Set([
  'changeSettings',
  'restoreBackup',
  'deleteEverything',
  'undo',
]);

/** What answers each request. Holds no state: everything is in the database or the session. */
export function createHandlers(withDatabase: WithDatabase): Handlers {
  const afterWrite = async () => {
    // Nobody waits for it; the next opening asks the store where it fails.
    void renewPeopleAtHand(withDatabase).catch(() => {});
    await Promise.all([updateBadge(withDatabase), tellSurfaces({ signal: 'changed' })]);
  };

  /** Commands that are carried out: a page that waits long asks again, and waits for the same end. */
  const underWay = new Map<CommandId, Promise<Outcome>>();

  async function carryOut(command: Command): Promise<Outcome> {
    const outcome = await withDatabase((db) => runCommand(db, command, systemClock));
    await afterWrite();
    await rebuildWhereDue(withDatabase, afterWrite);
    if (choices.has(command.args.name)) {
      const chosen = await withDatabase(settings);
      await Promise.all([keepPlacementAtHand(chosen.placement), keepChoicesAtHand(chosen)]);
      await tellAllTabs({ signal: 'placement', placement: chosen.placement ?? null });
    }
    return outcome;
  }

  return {
    async profileSeen({ tabId }, profile, frameKey) {
      if (tabId === undefined) return null;
      await Promise.all([rememberProfile(tabId, profile), rememberFrame(tabId, frameKey)]);
      const learned =
        profile && (await withDatabase((db) => recordSighting(db, profile, systemClock)));
      if (learned) await afterWrite();
      else await tellSurfaces({ signal: 'changed' });
      return (await withDatabase(settings)).placement ?? null;
    },

    async getCardInTab({ tabId: own }, tabId = own) {
      const profile = tabId === undefined ? undefined : await profileInTab(tabId);
      return profile ? withDatabase((db) => profileCard(db, profile, hereAndNow())) : null;
    },

    async threadSeen({ tabId }, path, profile) {
      if (tabId === undefined) return;
      await rememberThread(tabId, path, profile);
      await tellSurfaces({ signal: 'changed' });
    },

    async getCardOfThread(_sender, tabId) {
      const profile = await threadInTab(tabId);
      return profile ? withDatabase((db) => profileCard(db, profile, hereAndNow())) : null;
    },

    async getCardOfProfile(_sender, profile) {
      const card = await withDatabase((db) => profileCard(db, profile, hereAndNow()));
      // No page was read, so there is nothing to say of one.
      const { reading: _, ...rest } = card;
      return rest;
    },

    getCard: (_sender, personId) => withDatabase((db) => personCard(db, personId, hereAndNow())),

    getToday: () => withDatabase((db) => todayList(db, hereAndNow())),

    findPeople: (_sender, search, limit) =>
      withDatabase((db) => findPeople(db, search, limit, hereAndNow().day)),

    ...queryHandlers(withDatabase),

    getSettings: () => withDatabase(settings),

    async run(sender, command) {
      if (!mayRun(sender, command.args.name)) throw new Refusal('not-allowed');
      const running = underWay.get(command.id) ?? carryOut(command);
      underWay.set(command.id, running);
      try {
        return await running;
      } finally {
        underWay.delete(command.id);
      }
    },

    stageRows: (_sender, setId, at, rows) => withDatabase((db) => stageRows(db, setId, at, rows)),

    discardStaged: () => withDatabase(discardStaged),

    saveDraft: (_sender, key, draft) => withDatabase((db) => saveDraft(db, key, draft)),

    takeWish: (_sender, windowId) => takeWish(windowId),

    async shapePanel({ tabId }, shape) {
      if (tabId !== undefined) await tellTab(tabId, { signal: 'panel', shape });
    },
  };
}
