/** The five kinds of things anybody can give: a view, help, a contact, a story, or asking what is needed. */
export const offerKinds = ['view', 'help', 'contact', 'story', 'question'] as const;
export type OfferKind = (typeof offerKinds)[number];
