import { describe, expect, test } from 'vitest';
import { isBackupDue, isBackupOld, isUnsaved } from '../../src/domain/backup-due';
import { addDays, civilDay } from '../../src/domain/civil-day';
import type { BackupState } from '../../src/domain/user-row';

const today = civilDay('2026-11-22');
const ago = (days: number) => addDays(today, -days);
const state = (given: Partial<BackupState>): BackupState => ({
  empty: false,
  changes: 100,
  ...given,
});
const last = (days: number, changes = 90, version = '1') => ({
  lastBackup: { day: ago(days), changes, version },
});

describe('a backup is old', () => {
  test.each([
    ['with many changes and none ever', {}, true],
    ['with few changes and none ever', { changes: 49 }, false],
    ['after 14 days', last(14), true],
    ['not after 13', last(13), false],
    ['after 50 changes', last(0, 50), true],
    ['not after 49', last(0, 51), false],
    ['not when nothing has changed', last(400, 100), false],
    ['not where nothing stands', { empty: true }, false],
    ['not when it was put off', { ...last(20), backupLaterOn: ago(13) }, false],
    ['when it was put off two weeks ago', { ...last(20), backupLaterOn: ago(14) }, true],
    [
      'not by changes alone where they are made by themselves',
      { ...last(3, 0), backupEveryDays: 7 },
      false,
    ],
    ['where they should have been made by themselves', { ...last(14), backupEveryDays: 7 }, true],
    ['not before its rhythm, where that is long', { ...last(40), backupEveryDays: 30 }, false],
  ])('%s', (_when, given, old) => {
    expect(isBackupOld(state(given), today)).toBe(old);
  });
});

describe('a backup is to be made by itself', () => {
  test.each([
    ['not unless it is wanted', last(400), false],
    ['at first', { backupEveryDays: 7 }, true],
    ['after its days', { ...last(7), backupEveryDays: 7 }, true],
    ['not before', { ...last(6), backupEveryDays: 7 }, false],
    ['by another version, at once', { ...last(0, 90, '0'), backupEveryDays: 7 }, true],
    ['not when nothing has changed', { ...last(90, 100), backupEveryDays: 7 }, false],
    [
      'not when the last one is of tomorrow, by a clock set back',
      { ...last(-1), backupEveryDays: 7 },
      false,
    ],
  ])('%s', (_when, given, due) => {
    expect(isBackupDue(state(given), today, '1')).toBe(due);
  });
});

test('what no backup holds is unsaved', () => {
  expect(isUnsaved(state(last(0, 99)))).toBe(true);
  expect(isUnsaved(state(last(0, 100)))).toBe(false);
});
