import type { ProfileAddress } from '../domain/profile-address';
import type { SeenProfile } from '../domain/seen-profile';
import type { Progress } from './watch-profile';

/** What is reported of a profile; null when it is the user's own, or nobody's. */
export function seenProfile(address: ProfileAddress, progress: Progress): SeenProfile | null {
  const { alias, memberAlias } = address;
  const known = { alias, ...(memberAlias && { memberAlias }) };
  switch (progress.kind) {
    case 'own':
    case 'missing':
      return null;
    case 'bound': {
      const { kind: reading, ...said } = progress;
      return { ...known, ...said, reading };
    }
    default:
      return { ...known, reading: progress.kind };
  }
}
