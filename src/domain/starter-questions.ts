import { type Sentence, sentence } from './sentence';

/** What a talk may be for. */
export const starterPurposes = ['field', 'role', 'company', 'decision', 'touch'] as const;
export type StarterPurpose = (typeof starterPurposes)[number];

/** Questions to begin with: each open, and one that only the other person can answer. */
export const starterQuestions: Readonly<Record<StarterPurpose, readonly Sentence[]>> = {
  field: [
    sentence('starter_field_1'),
    sentence('starter_field_2'),
    sentence('starter_field_3'),
    sentence('starter_field_4'),
    sentence('starter_field_5'),
  ],
  role: [
    sentence('starter_role_1'),
    sentence('starter_role_2'),
    sentence('starter_role_3'),
    sentence('starter_role_4'),
    sentence('starter_role_5'),
  ],
  company: [
    sentence('starter_company_1'),
    sentence('starter_company_2'),
    sentence('starter_company_3'),
    sentence('starter_company_4'),
    sentence('starter_company_5'),
  ],
  decision: [
    sentence('starter_decision_1'),
    sentence('starter_decision_2'),
    sentence('starter_decision_3'),
    sentence('starter_decision_4'),
    sentence('starter_decision_5'),
  ],
  touch: [
    sentence('starter_touch_1'),
    sentence('starter_touch_2'),
    sentence('starter_touch_3'),
    sentence('starter_touch_4'),
    sentence('starter_touch_5'),
  ],
};
