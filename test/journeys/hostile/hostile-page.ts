import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Asked } from '../../../scripts/browser/launch.mjs';
import { hasFirefox } from '../support/firefox';
import type { Point } from '../support/firefox-input';
import { openInChromium } from './in-chromium';
import { openInFirefox } from './in-firefox';

export type BrowserName = 'Chromium' | 'Firefox';

export interface Box extends Point {
  width: number;
  height: number;
  /** How large the page makes it look, against how large it is laid out. */
  scale: number;
}

/** What stands in a frame with the panel's page in it that is not the panel. */
export interface SpoofedFrame {
  html: string;
  fields: number;
  /** It says that it shows nobody. */
  failed: boolean;
}

/**
 * A tab of which the page is the attacker’s and the panel beside it ours, in either browser. Scripts
 * are sent as text: they may use what they are given, and nothing else of where they stand.
 */
export interface HostilePage {
  /** Every request so far that wanted to leave the machine; none did. */
  asked: Asked[];
  /** Those of them that the extension made. */
  askedByExtension(): Asked[];
  /** Puts the profile up with a script before all else, and without the policy of the demo's. */
  serve(script: string, headers?: Record<string, string>): void;
  /** Opens a profile in the tab, anew if it is open. */
  open(slug?: string): Promise<void>;
  /** Waits until words stand in the panel, and it takes the pointer. */
  panelSays(words?: string): Promise<void>;
  hasPanel(): Promise<boolean>;
  /** Where the panel's frame is in the window, all that the page does to it included. */
  panelBox(): Promise<Box>;
  /** Runs a script in the page and gives its value. What it leaves behind may end with it. */
  inPage<R, A = undefined>(script: (given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Hangs a script into the page, which lives as long as the page. */
  plant(script: string | (() => void)): Promise<void>;
  inPanel<R, A = undefined>(script: (given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** The frames with a page of ours that the page hung itself. */
  framesOfOurs(): Promise<SpoofedFrame[]>;
  /** The value of an expression in the world of our content script; what it throws begins with `thrown`. */
  inContentScript(expression: string): Promise<unknown>;
  /** Clicks on a button of the panel, by what stands on it. */
  click(button: string): Promise<void>;
  /** Writes into a field of the panel, by its label, behind what stands there. */
  write(label: string, text: string): Promise<void>;
  /** Clicks with the mouse at a place in the window, whatever is there. */
  clickAt(at: Point, times?: number): Promise<void>;
  drag(from: Point, ...through: Point[]): Promise<void>;
  /** Presses keys together, such as `Control+a`. */
  press(chord: string): Promise<void>;
  typeKeys(text: string): Promise<void>;
  /** Writes a word as an input method does: composed step by step, the last one taken. */
  compose(...steps: string[]): Promise<void>;
  /** Waits until words stand in the real popup, opened over this tab. */
  popupSays(...words: string[]): Promise<void>;
  /** Makes the choice of the welcome, and keeps the canaries. */
  chooseThePage(): Promise<void>;
  /** What a page can guess our files' addresses to begin with. */
  guessableAddresses(): string[];
  /** Makes the window this wide, in CSS px. */
  setWidth(width: number): Promise<void>;
  /** All that the store holds, as text. */
  everythingKept(): Promise<string>;
  close(): Promise<void>;
}

export interface HostileOptions {
  /** Before the welcome and with nothing kept. */
  fresh?: boolean;
}

const browsers = [
  { name: 'Chromium', isHere: true, open: openInChromium },
  { name: 'Firefox', isHere: hasFirefox, open: openInFirefox },
] as const;

/**
 * Says the same tests of each browser, one of which serves all of them. Both run at the same time: they
 * mostly wait. In none of them has the
 * extension asked anybody for anything: with no request of its own, nothing of the user's gets out.
 */
export function inBothBrowsers(
  tests: (hostile: () => HostilePage, name: BrowserName) => void,
  options: HostileOptions = {},
): void {
  for (const { name, isHere, open } of browsers) {
    const inOne = () => {
      let opened: HostilePage | undefined;
      beforeAll(async () => {
        opened = await open(options);
      });
      afterAll(async () => {
        expect(opened?.askedByExtension()).toEqual([]);
        await opened?.close();
      });
      tests(() => {
        if (!opened) throw new Error('The browser has not started.');
        return opened;
      }, name);
    };
    describe.skipIf(!isHere).concurrent(`in ${name}`, () => {
      describe.sequential('one after the other', inOne);
    });
  }
}
