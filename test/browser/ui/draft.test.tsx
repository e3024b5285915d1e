import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CommandArgs } from '../../../src/domain/commands';
import type { PersonCard as Card, Draft } from '../../../src/domain/person-card';
import type { Template } from '../../../src/domain/template';
import { PersonCard } from '../../../src/ui/person-card/person-card';
import { Results } from '../../../src/ui/results/results';
import {
  alert,
  box,
  button,
  field,
  fresh,
  keyboard,
  press,
  showCard,
  status,
} from './card-on-screen';
import { keptCard, newCard, openAsk, outcome, ownTemplate, today } from './people';
import { clearPage, show, speakLanguage } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A card whose surface knows templates of the user's own. */
function showWithTemplates(card: Card, kept: Template[]) {
  const state = { kept };
  const run = vi.fn(async (args: CommandArgs) => {
    if (args.name === 'deleteTemplate') state.kept = [];
    if (args.name === 'undo') state.kept = kept;
    update();
    return outcome();
  });
  const saveDraft = async (_key: string, _draft: Draft) => {};
  const getTemplates = async () => state.kept;
  /** What follows from a change: every surface hears of it and asks for its card again. */
  const update = () =>
    show(
      <Results run={run} shown={card.draftKey}>
        <PersonCard
          card={{ ...card }}
          today={today}
          saveDraft={saveDraft}
          getTemplates={getTemplates}
        />
      </Results>,
    );
  update();
  return { run };
}

const hints = () => page.getByRole('list', { name: 'Hints' });
const subject = () => box('Subject');
const message = () => box('Message');
const mail = () => page.getByRole('link', { name: 'Open in mail' });
const good = `Dear Mara,

I am writing to ask how you chose the licence for your tide model. I am an engineer at a small harbour office.

Which two things would you settle before publishing the first data? I will use your answer in the plan I present in May.

Thank you for reading this.`;

test('a letter begins with what is known of the person, and shows the rest as gaps', async () => {
  showCard(fresh(keptCard({ company: 'Brackwater Labs' })));
  await press('Draft a message');
  await expect.element(field('What for')).toHaveFocus();
  await expect.element(field('What for')).toHaveValue('letter');
  await expect.element(subject()).toHaveValue('A question about your work at Brackwater Labs');
  await expect.element(message()).toHaveValue(expect.stringMatching(/^Dear Mara,\n\n/));
  await expect.element(message()).toHaveValue(expect.stringContaining('[your name]'));
  await expect.element(hints()).toHaveTextContent('gaps in brackets are still to be filled');
});

test('another kind brings another text, until something was typed', async () => {
  showCard(fresh(keptCard()));
  await press('Draft a message');
  await field('What for').selectOptions('Thanks');
  await expect.element(message()).toHaveValue(expect.stringContaining('on 14 October'));
  await message().fill('Thank you, Mara.');
  await field('What for').selectOptions('Hello');
  await expect.element(message()).toHaveValue('Thank you, Mara.');
  await press('Begin anew from the template');
  await expect
    .element(message())
    .toHaveValue(expect.stringContaining('I am glad that we are connected'));
  await press('Bring my text back');
  await expect.element(message()).toHaveValue('Thank you, Mara.');
});

test('hints come and go as one types, and are read out once the hands rest', async () => {
  showCard(fresh(newCard()));
  await press('Draft a message');
  await message().fill('Hi Mara, I would love to pick your brain.');
  await expect.element(hints()).toHaveTextContent('“pick your brain” leaves it to them');
  await expect.element(page.getByText('9 of up to 150 words')).toBeVisible();
  await expect
    .element(page.getByText(/^\d hints\. Say in the first two sentences/))
    .toBeInTheDocument();
  await message().fill(good);
  await expect.element(hints()).not.toHaveTextContent('pick your brain');
  await expect.element(hints()).toHaveTextContent('It says early why you are writing');
  await expect.element(page.getByText('Nothing to better.')).toBeInTheDocument();
  await message().fill('');
  await expect.element(hints()).not.toBeInTheDocument();
});

test('a hint shows the place it is about', async () => {
  showCard(fresh(newCard()));
  await press('Draft a message');
  await message().fill('Hi Mara, do you have any openings?');
  const hint = hints().getByRole('listitem').filter({ hasText: '“any openings”' });
  await hint.getByRole('button', { name: 'Show' }).click();
  await expect.element(message()).toHaveFocus();
  expect(getSelection()?.toString()).toBe('any openings');
});

describe('Copy', () => {
  test('puts the text on the clipboard and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showCard(fresh(newCard()));
    await press('Draft a message');
    await message().fill(good);
    await press('Copy');
    await expect.element(page.getByText('Copied')).toBeVisible();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(good);
    await message().fill('Other');
    await expect.element(page.getByText('Copied')).not.toBeInTheDocument();
  });

  test('copies what is selected where a frame may not use the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const copied: string[] = [];
    const listen = () => copied.push(getSelection()?.toString() ?? '');
    document.addEventListener('copy', listen);
    showCard(fresh(newCard()));
    await press('Draft a message');
    await message().fill('Thank you.');
    await press('Copy');
    await expect.element(page.getByText('Copied')).toBeVisible();
    expect(copied).toEqual(['Thank you.']);
    document.removeEventListener('copy', listen);
  });

  test('leaves the text selected where nothing works', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    showCard(fresh(newCard()));
    await press('Draft a message');
    await message().fill('Thank you.');
    await press('Copy');
    await expect.element(page.getByText('The text is selected: copy it')).toBeVisible();
    expect(getSelection()?.toString()).toBe('Thank you.');
  });
});

test('Open in mail carries address, subject and text, and nothing more', async () => {
  showCard(fresh(keptCard({ about: { email: 'mara@brackwater.example' } })));
  await press('Draft a message');
  await subject().fill('Tides & gauges?bcc=x@y.example');
  await message().fill('Dear Mara,\n\n50 % of it & more.');
  await expect
    .element(mail())
    .toHaveAttribute(
      'href',
      'mailto:mara@brackwater.example?subject=Tides%20%26%20gauges%3Fbcc%3Dx%40y.example&body=Dear%20Mara%2C%0D%0A%0D%0A50%20%25%20of%20it%20%26%20more.',
    );
  await expect.element(mail()).toHaveAttribute('rel', 'noreferrer');
});

test('without an address the mail is to nobody yet', async () => {
  showCard(fresh(newCard()));
  await press('Draft a message');
  await expect.element(mail()).toHaveAttribute('href', expect.stringMatching(/^mailto:\?subject=/));
});

describe('I sent it', () => {
  test('logs the text as sent today and lets go of the draft', async () => {
    const card = fresh(keptCard());
    const { run, saveDraft } = showCard(card);
    await press('Draft a message');
    await field('What for').selectOptions('Reconnecting');
    await message().fill('Dear Mara, I thought of you.');
    await field('Sent as').selectOptions('Letter');
    await press('I sent it');
    await expect.element(status()).toHaveTextContent('Logged.');
    expect(run).toHaveBeenCalledExactlyOnceWith({
      name: 'logInteraction',
      target: card.target,
      interaction: {
        kind: 'letter',
        day: today,
        direction: 'out',
        text: 'Dear Mara, I thought of you.',
      },
    });
    await expect.element(button('Draft a message')).toHaveFocus();
    await vi.waitFor(() =>
      expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, { note: '', log: '' }),
    );
  });

  test('notes the question as an ask, by the way it went', async () => {
    const card = fresh(keptCard({ about: { email: 'mara@brackwater.example' } }));
    const { run } = showCard(card);
    await press('Draft a message');
    await message().fill(good);
    await expect
      .element(box('What I asked for'))
      .toHaveValue('Which two things would you settle before publishing the first data?');
    await box('What I asked for').fill('the two things to settle first');
    await press('I sent it');
    await expect.element(status()).toHaveTextContent('Logged, and noted what you asked for.');
    expect(run).toHaveBeenCalledExactlyOnceWith({
      name: 'addAsk',
      target: card.target,
      ask: { what: 'the two things to settle first', medium: 'email', askedOn: today, text: good },
    });
  });

  test('logs no more than the letter when that is not wanted', async () => {
    const { run } = showCard(fresh(keptCard()));
    await press('Draft a message');
    await message().fill(good);
    await page.getByRole('checkbox', { name: 'Note what I asked for' }).click();
    await press('I sent it');
    await expect.element(status()).toHaveTextContent('Logged.');
    expect(run).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'logInteraction' }),
    );
  });

  test('logs thanks as thanks, so that nothing more is due', async () => {
    const { run } = showCard(fresh(keptCard()));
    await press('Draft a message');
    await field('What for').selectOptions('Thanks');
    await press('I sent it');
    await expect.element(status()).toHaveTextContent('Logged.');
    expect(run).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ interaction: expect.objectContaining({ kind: 'thanked' }) }),
    );
  });

  test('keeps the draft when it could not be logged, and says so', async () => {
    const { run } = showCard(fresh(keptCard()));
    run.mockRejectedValueOnce(new Error('lost'));
    await press('Draft a message');
    await message().fill(good);
    await press('I sent it');
    await expect.element(alert()).toHaveTextContent('Could not save.');
    await expect.element(message()).toHaveValue(good);
  });

  test('is not there for what is said on the phone', async () => {
    showCard(fresh(keptCard()));
    await press('Draft a message');
    await field('What for').selectOptions('Opening words on the phone');
    await expect.element(button('I sent it')).not.toBeInTheDocument();
    await expect.element(mail()).not.toBeInTheDocument();
    await expect.element(button('Copy')).toBeVisible();
  });
});

describe('a text that was not sent', () => {
  test('is there again after Escape and after Close', async () => {
    showCard(fresh(keptCard()));
    await press('Draft a message');
    await field('What for').selectOptions('Hello');
    await message().fill('Hello again.');
    await keyboard('{Escape}');
    await expect.element(button('Draft a message')).toHaveFocus();
    await press('Draft a message');
    await expect.element(message()).toHaveValue('Hello again.');
    await expect.element(field('What for')).toHaveValue('hello');
    await press('Close the draft');
    await expect.element(message()).not.toBeInTheDocument();
  });

  test('is kept by the background, and found when the card opens', async () => {
    const card = fresh(keptCard());
    const { saveDraft } = showCard(card);
    await press('Draft a message');
    await message().fill('Half a letter');
    const kept = {
      kind: 'letter' as const,
      language: 'en' as const,
      subject: 'A question about your work',
      text: 'Half a letter',
    };
    await vi.waitFor(() =>
      expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, {
        note: '',
        log: '',
        message: kept,
      }),
    );
    clearPage();
    showCard(fresh(keptCard({ draft: { note: '', log: '', message: kept } })));
    await expect.element(message()).toHaveValue('Half a letter');
    await expect.element(message()).not.toHaveFocus();
  });

  test('a template that was only looked at is not kept', async () => {
    const { saveDraft } = showCard(fresh(keptCard()));
    await press('Draft a message');
    await field('What for').selectOptions('Hello');
    await press('Close the draft');
    clearPage();
    const kept = saveDraft.mock.calls.filter(([, { message: found }]) => found !== undefined);
    expect(kept).toEqual([]);
  });
});

describe('a template of the user’s own', () => {
  test('is saved without the name of the person', async () => {
    const { run } = showWithTemplates(fresh(keptCard()), []);
    await press('Draft a message');
    await message().fill('Dear Mara, thank you.');
    await press('Save as a template');
    await expect.element(box('Name of the template')).toHaveFocus();
    await box('Name of the template').fill('Short thanks');
    await press('Save');
    await expect.element(status()).toHaveTextContent('Template “Short thanks” saved.');
    expect(run).toHaveBeenCalledExactlyOnceWith({
      name: 'saveTemplate',
      template: { name: 'Short thanks', language: 'en', text: 'Dear [first name], thank you.' },
    });
    await expect.element(button('Save as a template')).toHaveFocus();
  });

  test('begins a draft, is deleted, and comes back with Undo', async () => {
    const { run } = showWithTemplates(fresh(keptCard()), [ownTemplate]);
    await press('Draft a message');
    await field('Template').selectOptions('Harbour');
    await expect.element(message()).toHaveValue('Dear Mara,\n\nI am writing about your harbour.');
    await press('Delete this template');
    await expect.element(status()).toHaveTextContent('Template “Harbour” deleted.');
    expect(run).toHaveBeenCalledExactlyOnceWith({
      name: 'deleteTemplate',
      templateId: ownTemplate.id,
    });
    await expect.element(field('Template')).not.toBeInTheDocument();
    await expect.element(message()).toHaveValue(expect.stringContaining('The reason I am writing'));
    await press('Undo');
    await expect.element(field('Template')).toBeVisible();
  });

  test('with the same name again becomes the new text', async () => {
    const { run } = showWithTemplates(fresh(keptCard()), [ownTemplate]);
    await press('Draft a message');
    await field('Template').selectOptions('Harbour');
    await message().fill('Dear Mara, shorter now.');
    await press('Save as a template');
    await press('Save');
    expect(run).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'saveTemplate', templateId: ownTemplate.id }),
    );
  });
});

test('a second ask with nothing given since is said quietly', async () => {
  showCard(fresh(keptCard({ asks: [openAsk] })));
  await press('Draft a message');
  const said = page.getByText('You asked Mara Quill for something on 2 November');
  await expect.element(said).toBeVisible();
  await field('What for').selectOptions('Thanks');
  await expect.element(said).not.toBeInTheDocument();
});

test('to somebody who reads German, the draft is German and the hints are English', async () => {
  showCard(fresh(keptCard({ about: { language: 'de' } })));
  await press('Draft a message');
  await expect.element(field('Language')).toHaveValue('de');
  await expect.element(message()).toHaveValue(expect.stringMatching(/^Guten Tag Mara Quill,/));
  await message().fill('Hallo, haben Sie irgendwelche offenen Stellen?');
  await expect.element(hints()).toHaveTextContent('can only be answered with yes or no');
  await field('Language').selectOptions('English');
  await expect.element(message()).toHaveValue(expect.stringContaining('offenen Stellen'));
});

test('in German all is German', async () => {
  speakLanguage('de');
  showCard(fresh(keptCard({ level: 1 })));
  await press('Nachricht entwerfen');
  await expect.element(box('Nachricht')).toHaveValue(expect.stringMatching(/^Hallo Mara,/));
  await expect
    .element(page.getByRole('list', { name: 'Hinweise' }))
    .toHaveTextContent('Lücken in Klammern sind noch zu füllen');
  await expect.element(button('Ich habe sie gesendet')).toBeVisible();
});
