import { createElement } from 'preact';
import { readableAddress } from '../../domain/alias';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';
import { calledOn } from './called';

interface WhoProps {
  card: PersonCard;
  headingLevel: number;
}

/** Who it is, and how much of the page could be read. */
export function Who({ card, headingLevel }: WhoProps) {
  return (
    <header class="who">
      {createElement(`h${headingLevel}`, { dir: 'auto' }, calledOn(card))}
      {card.name ? <About card={card} /> : <p class="quiet">{t('card_nameNotKnown')}</p>}
      {card.reading === 'unreadable' && <p class="quiet">{t('card_unreadable')}</p>}
      {card.alias && card.reading === undefined && <Address alias={card.alias} />}
    </header>
  );
}

function About({ card: { headline, company } }: { card: PersonCard }) {
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
