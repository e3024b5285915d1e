import type { TagLine } from '../../domain/tag';
import { tagKey } from '../../domain/tag';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { TagItem } from './tag-item';
import './tags-page.css';

const tags: Subscribe<TagLine[]> = (listener, stop) =>
  liveQuery(() => send('getTags'), listener, stop);

/** Every tag: how many have it, its name, its colour. */
export function TagsPage() {
  const { value, failure } = useLive(tags);
  return (
    <section class="page narrow in-columns">
      <h1>{t('tags_heading')}</h1>
      <p class="lead">{t('tags_what')}</p>
      {value && value.length > 0 && (
        <ul class="tag-list" aria-label={t('tags_heading')}>
          {value.map((line) => (
            <TagItem key={tagKey(line.tag)} line={line} all={value} />
          ))}
        </ul>
      )}
      {value?.length === 0 && <p class="lead">{t('tags_none')}</p>}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}
