import { createElement } from 'preact';
import { readableAddress } from '../../domain/alias';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { later } from '../later';
import { AboutLines } from './about-lines';
import { calledOn } from './called';
import type { CardForms } from './forms';

const EditDetails = later(
  () => import('./edit-details').then((module) => module.EditDetails),
  ({ onClose }) => onClose(),
);

interface WhoProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
  forms: CardForms;
}

/** Who it is, and how much of the page could be read. */
export function Who({ card, today, headingLevel, forms }: WhoProps) {
  const called = card.name ? 'name' : 'address';
  const editing = forms.open === 'details';
  return (
    <header class="who">
      <div class="who-head">
        {createElement(
          `h${headingLevel}`,
          { dir: 'auto', class: called, tabIndex: -1 },
          calledOn(card),
        )}
        <Button
          look="bare"
          aria-expanded={editing}
          onClick={() => forms.setOpen(editing ? undefined : 'details')}
        >
          {t('card_editDetails')}
        </Button>
      </div>
      {card.name ? <About card={card} /> : <p class="quiet">{t('card_nameNotKnown')}</p>}
      {card.reading === 'unreadable' && <p class="quiet">{t('card_unreadable')}</p>}
      {card.alias && card.reading === undefined && <Address alias={card.alias} />}
      {!editing && <AboutLines about={card.about} today={today} />}
      {editing && (
        <EditDetails card={card} today={today} onClose={() => forms.setOpen(undefined)} />
      )}
    </header>
  );
}

/** For want of a headline, what an import said they do. */
function About({ card }: { card: PersonCard }) {
  const { company, headline = card.role } = card;
  const says = headline && company && !headline.includes(company) ? [headline, company] : [];
  const line = says.length > 0 ? says.join(' · ') : (headline ?? company);
  return line ? (
    <p class="about" dir="auto">
      {line}
    </p>
  ) : null;
}

/** The way to the profile, where the card does not stand beside it. */
function Address({ alias }: { alias: NonNullable<PersonCard['alias']> }) {
  const address = readableAddress(alias);
  return (
    <p class="quiet">
      <a href={encodeURI(`https://www.${address}`)} target="_blank" rel="noreferrer">
        {address}
      </a>
    </p>
  );
}
