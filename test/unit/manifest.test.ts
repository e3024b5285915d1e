import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest';

const reviewed = {
  permissions: ['storage', 'unlimitedStorage', 'alarms'],
  host_permissions: ['https://*.linkedin.com/*'],
  incognito: 'not_allowed',
  web_accessible_resources: [
    {
      resources: ['src/panel/index.html'],
      matches: ['https://*.linkedin.com/*'],
      use_dynamic_url: true,
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
  },
};

describe('the manifest', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    it(`asks ${browser} for what was reviewed and nothing else`, () => {
      const manifest = manifestFor(browser);
      expect(manifest).toMatchObject(reviewed);
      for (const key of [
        'optional_permissions',
        'optional_host_permissions',
        'externally_connectable',
        'sandbox',
      ]) {
        expect(manifest).not.toHaveProperty(key);
      }
      expect(manifest).toHaveProperty('content_scripts', [
        {
          matches: ['https://*.linkedin.com/*'],
          js: ['src/content/main.iife.ts'],
          run_at: 'document_idle',
          all_frames: false,
        },
      ]);
    });
  }

  it('tells Firefox that no data is collected', () => {
    expect(manifestFor('firefox')).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
  });
});
