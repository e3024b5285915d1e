/** LinkedIn's own columns first, under its own names, so that what reads its export reads this. */
export const ownColumns = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
  'Level',
  'Last Contact',
  'Last Live Talk',
  'Next Step On',
  'Next Step',
  'Notes',
  'Headline',
  'Tags',
  'Wellkept Id',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** Between the tags of a person in one cell. */
export const tagSeparator = ' ::: ';
