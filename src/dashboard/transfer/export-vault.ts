import { type Introduction, partiesOf } from '../../domain/introduction';
import type { PersonId } from '../../domain/person';
import { send } from '../../messages/send';
import { fileNames } from '../../transfer/file-names';
import { linkTo, type MarkdownWords, markdownPage, type PageOf } from '../../transfer/markdown';
import { kindWords } from '../../ui/forms/words';
import { t } from '../../ui/i18n';
import { sayIntroduction, sayState } from '../../ui/introductions/words';
import { outPerson } from './out-person-of';
import { type Exported, peopleToExport } from './people-export';
import type { Tools } from './use-work';

const words = (): MarkdownWords => ({
  company: t('transfer_wordCompany'),
  role: t('transfer_wordRole'),
  level: t('transfer_wordLevel'),
  email: t('transfer_wordEmail'),
  connectedOn: t('transfer_wordConnected'),
  lastContact: t('transfer_wordLastContact'),
  nextStep: t('transfer_wordNextStep'),
  notes: t('transfer_notes'),
  happened: t('transfer_happened'),
  introductions: t('introduction_list'),
});

/** The pages of everybody, by id, for links between them. */
type Links = ReadonlyMap<PersonId, string>;

function sentenceOf(introduction: Introduction, links: Links): string {
  const [otherId, targetId] = partiesOf(introduction);
  const linked = (personId: PersonId) => ({ personId, called: links.get(personId) ?? '–' });
  const between = { introduction, other: linked(otherId), target: linked(targetId) };
  const about = introduction.about.trim();
  return [sayIntroduction(between), sayState(between), about].filter(Boolean).join(' · ');
}

function pageOf(exported: Exported, file: string, introductions: string[]): PageOf {
  const happened = exported.happened
    .map(({ day, kind, text }) => ({ day, what: t(kindWords[kind]), text }))
    .toReversed();
  return { person: outPerson(exported), file, happened, introductions };
}

async function introductionsOf(links: Links): Promise<Map<PersonId, string[]>> {
  const { introductions } = await send('getChains');
  const byPerson = new Map<PersonId, string[]>();
  for (const introduction of introductions) {
    const sentence = sentenceOf(introduction, links);
    for (const id of partiesOf(introduction)) {
      byPerson.set(id, [...(byPerson.get(id) ?? []), sentence]);
    }
  }
  return byPerson;
}

/** Everybody as pages of Markdown with links between them, in one archive: a vault for Obsidian. */
export async function vaultOf(tools: Tools): Promise<{ archive: Blob; count: number }> {
  const people = await peopleToExport(tools, true);
  const called = people.map(({ person, line }) => person.name ?? line.called);
  const names = fileNames(called, t('transfer_wordPerson'));
  const links = new Map(
    people.map(({ person }, at) => [person.id, linkTo(names[at] ?? '', called[at] ?? '')]),
  );
  const introductions = await introductionsOf(links);
  const own = words();
  function* pages() {
    for (const [at, exported] of people.entries()) {
      const file = names[at] ?? '';
      const page = pageOf(exported, file, introductions.get(exported.person.id) ?? []);
      yield { name: `${file}.md`, text: markdownPage(page, own) };
    }
  }
  const { archiveOf } = await import('../../transfer/archive-out');
  const total = people.length;
  const onFile = (done: number) => tools.onProgress({ done, total });
  const archive = await archiveOf(pages(), { onFile, stop: tools.stop });
  return { archive, count: people.length };
}
