export const tick = 'tick';

/** Every midnight of every zone is a multiple of five minutes in UTC, so the tick falls on it. */
const period = 5;
const periodMs = period * 60_000;

/** How far off the marks a tick may come. Firefox counts each period from when the last tick came. */
const slackMs = 5000;

function isOnTime(alarm: chrome.alarms.Alarm | undefined, now: number): boolean {
  if (alarm?.periodInMinutes !== period) return false;
  const late = now - alarm.scheduledTime;
  const onMark = alarm.scheduledTime % periodMs <= slackMs;
  return onMark && late < periodMs && -late <= periodMs + slackMs;
}

/**
 * Makes sure that the one alarm stands and falls on the five-minute marks. Browsers lose alarms (on
 * restart, on disabling, on update) without a word, so every start of the background looks.
 */
export async function keepTicking(now = Date.now()): Promise<void> {
  if (isOnTime(await chrome.alarms.get(tick), now)) return;
  const when = Math.ceil((now + 1000) / periodMs) * periodMs;
  await chrome.alarms.create(tick, { when, periodInMinutes: period });
}
