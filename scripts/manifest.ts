import manifest from '../manifest.json' with { type: 'json' };
import pkg from '../package.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/**
 * The built manifest of a browser, from the one `manifest.json`: Firefox runs an event page
 * instead of a worker, has a sidebar instead of a side panel, and wants an id and a word on data
 * collection.
 */
export function manifestFor(browser: Browser): object {
  const shared = { ...manifest, version: pkg.version };
  if (browser === 'chrome') return shared;
  const { minimum_chrome_version: _, background, side_panel, permissions, ...rest } = shared;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: rest.action.default_title,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'wellkept@wellkept.example',
        // The first version that knows the next line on all systems.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
