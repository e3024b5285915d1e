/** What Firefox has and Chrome's types do not know. */
declare namespace chrome.sidebarAction {
  export function open(): Promise<void>;
}
