// "Open now" and "opens Tuesday at 8:00" from the times that the page brings along
// (web/src/pages/when.rs): `2026-11-30 60 480-960 1920-2400` – the first day, for how many days the list is whole,
// and when it is open, in minutes since the first midnight, as clocks in Germany show it.

const DAY = 1440;

// What there is to say at `now` (a Date): `{ open: true, until }`, `{ open: false, next }`, `{ open: false }` or
// undefined, where the page does not know. Minutes count from the first midnight.
export function stateAt(times, now) {
  const [from, days, ...spans] = times.split(" ");
  const minute = minutesSince(from, now);
  if (!(minute >= 0 && minute < days * DAY)) return undefined;
  for (const span of spans) {
    const [start, end] = span.split("-").map(Number);
    if (minute < start) return { open: false, next: start, minute };
    if (minute < end) return { open: true, until: end, minute };
  }
  return { open: false, minute };
}

// What clocks in Germany show, as minutes since the beginning of the day `from`.
function minutesSince(from, now) {
  const part = {};
  const clock = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Berlin",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  for (const { type, value } of clock.formatToParts(now)) part[type] = value;
  return (Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - Date.parse(from)) / 60000;
}

// The words for a state in the language `lang`; `words` are the messages of the page.
export function wordsFor(state, times, words, lang) {
  const at = state.until ?? state.next;
  if (at === undefined) return words.closed;
  // Written as UTC, so that no time zone shifts it; in the calendar that hangs on walls in Germany.
  const moment = new Date(Date.parse(times.slice(0, 10)) + at * 60000);
  const locales = [lang, "de"];
  const utc = (options) => new Intl.DateTimeFormat(locales, { timeZone: "UTC", calendar: "gregory", ...options }).format(moment);
  const time = utc({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const days = Math.floor(at / DAY) - Math.floor(state.minute / DAY);
  const date =
    days < 2
      ? new Intl.RelativeTimeFormat(locales, { numeric: "auto" }).format(days, "day")
      : utc(days < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" });
  return (state.open ? words.open : words.opens).replace("{time}", time).replace("{date}", date);
}

export function showOpenNow() {
  for (const element of document.querySelectorAll("[data-lotse-open]")) {
    const { lotseOpen: times, ...words } = element.dataset;
    const show = () => {
      const state = stateAt(times, new Date());
      element.hidden = !state;
      element.classList.toggle("lotse-open-now--open", !!state?.open);
      const text = state ? wordsFor(state, times, words, document.documentElement.lang) : "";
      if (element.textContent !== text) element.textContent = text;
    };
    show();
    setInterval(show, 60000);
  }
}
