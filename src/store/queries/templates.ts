import { type Template, templateSchema } from '../../domain/template';
import type { Database } from '../database';
import { sound } from '../sound';

/** The user's own drafts, by name. */
export async function templates(db: Database): Promise<Template[]> {
  const rows = sound<Template>(templateSchema, await db.getAll('templates'));
  return rows.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}
