import { useEffect, useState } from 'preact/hooks';

const wanted: chrome.permissions.Permissions = { permissions: ['notifications'] };

/** Whether the browser lets us show notifications; undefined until it has said so. */
export function useNotifications() {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => void chrome.permissions.contains(wanted).then(setAllowed), []);
  /** Asks the user. Browsers ask for an act of the user's only, so nothing may come before. */
  const ask = async (): Promise<boolean> => {
    // A browser that may not ask throws; for the user it is the same as a no.
    const answer = await chrome.permissions.request(wanted).catch(() => false);
    setAllowed(answer);
    return answer;
  };
  return { allowed, ask };
}
