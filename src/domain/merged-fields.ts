/** What the user chooses between when two records of one person become one. */
export const mergedFields = [
  'name',
  'headline',
  'company',
  'email',
  'level',
  'connectedOn',
  'caresAbout',
  'offers',
  'language',
  'cadenceDays',
  'pausedUntil',
] as const;
export type MergedField = (typeof mergedFields)[number];
