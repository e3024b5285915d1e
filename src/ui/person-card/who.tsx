import { createElement } from 'preact';
import { type AliasKey, readableAddress } from '../../domain/alias';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { later } from '../later';
import { AboutLines } from './about-lines';
import { calledOn } from './called';
import type { CardForms } from './forms';
import { Tags } from './tags';

const EditDetails = later(
  () => import('./edit-details').then((module) => module.EditDetails),
  ({ onClose }) => onClose(),
);

interface WhoProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
  forms: CardForms;
  full?: boolean | undefined;
}

/** Who it is, and how much of the page could be read. */
export function Who({ card, today, headingLevel, forms, full }: WhoProps) {
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
      {card.alias && card.reading === undefined && (
        <Addresses aliases={full ? card.aliases : [card.alias]} />
      )}
      <Tags card={card} />
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

/** The ways to the profile, where the card does not stand beside it. */
function Addresses({ aliases }: { aliases: readonly AliasKey[] }) {
  return (
    <p class="quiet addresses">
      {aliases.map((alias) => (
        <Address key={alias} alias={alias} />
      ))}
    </p>
  );
}

function Address({ alias }: { alias: AliasKey }) {
  const address = readableAddress(alias);
  return (
    <a href={encodeURI(`https://www.${address}`)} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
