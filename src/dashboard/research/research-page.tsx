import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Study } from '../../domain/source';
import { studies } from '../../domain/studies';
import { t } from '../../ui/i18n';
import { type StudyWords, studyWords } from './study-words';
import './research.css';

const entries = Object.entries(studyWords) as [Study, StudyWords][];

interface ResearchPageProps {
  /** The study that a prompt led to: it is brought into view. */
  study?: string | undefined;
}

/** What the studies found that prompts cite, what they did not, and where each is used. */
export function ResearchPage({ study }: ResearchPageProps) {
  return (
    <section class="page narrow in-columns research">
      <h1>{t('researchPage_heading')}</h1>
      <p class="lead">{t('researchPage_lead')}</p>
      {entries.map(([id, words]) => (
        <StudyView key={id} study={id} words={words} wanted={id === study} />
      ))}
    </section>
  );
}

interface StudyViewProps {
  study: Study;
  words: StudyWords;
  wanted: boolean;
}

function StudyView({ study, words, wanted }: StudyViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [wanted]);
  const { authors, year, title, journal, doi } = studies[study];
  return (
    <article class="study" aria-labelledby={study}>
      <h2 id={study} tabIndex={-1} ref={heading}>
        {t(words.name)}
      </h2>
      <dl>
        <dt>{t('researchPage_found')}</dt>
        <dd>{t(words.found)}</dd>
        <dt>{t('researchPage_notFound')}</dt>
        <dd>{t(words.notFound)}</dd>
        <dt>{t('researchPage_used')}</dt>
        <dd>{t(words.used)}</dd>
      </dl>
      <p class="quiet">
        {authors} ({year}): <cite lang="en">{title}</cite>. {journal}. doi:{doi}
      </p>
    </article>
  );
}
