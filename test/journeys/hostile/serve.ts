import type { Answer } from '../../../scripts/browser/launch.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import { slug } from './canaries';

/** The profile without the demo's policy, with a script of the attacker's before anything else. */
export function hostileProfile(script: string, headers: Record<string, string> = {}): Answer {
  const genuine = demoSite(new URL(profileAddress(slug)));
  if (!genuine) throw new Error('There is no such profile.');
  const body = genuine.body.replace('<head>', `<head><script>${script}</script>`);
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers: { ...type, ...headers }, body };
}
