import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { manifestFor } from '../../scripts/manifest';

const permissions = {
  chrome: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'sidePanel'],
  firefox: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
};

const reviewed = {
  // Asked for when the user wants a reminder, or backups made by themselves, and not before.
  optional_permissions: ['notifications', 'downloads'],
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
      expect(manifest).toMatchObject({ ...reviewed, permissions: permissions[browser] });
      for (const key of ['optional_host_permissions', 'externally_connectable', 'sandbox']) {
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

  it('gives each browser the place beside the page that it has', () => {
    const path = 'src/sidepanel/index.html';
    expect(manifestFor('chrome')).toMatchObject({ side_panel: { default_path: path } });
    expect(manifestFor('chrome')).not.toHaveProperty('sidebar_action');
    expect(manifestFor('firefox')).toMatchObject({
      sidebar_action: { default_panel: path, open_at_install: false },
    });
    expect(manifestFor('firefox')).not.toHaveProperty('side_panel');
  });

  it('has every word it names', () => {
    const named = [...JSON.stringify(manifestFor('chrome')).matchAll(/__MSG_(\w+?)__/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, key = ''] of named) expect(english).toHaveProperty(key);
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifestFor('firefox')).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
  });
});
