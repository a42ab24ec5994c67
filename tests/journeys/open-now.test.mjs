// "Open now" at fixed moments: no browser, no clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stateAt, wordsFor } from "../../web/js/open-now.js";
import { sentencesOf, voiceFor } from "../../web/js/read-aloud.js";

// Monday 30 November and Tuesday 1 December 2026, 8 to 16; Wednesday 9 December.
const TIMES = "2026-11-30 60 480-960 1920-2400 13440-13920 30000-30060";
const WORDS = { open: "bis {time}", opens: "{date} um {time}", closed: "zu" };

test("the state is that of clocks in Germany, wherever the reader is", () => {
  const at = (moment) => {
    const state = stateAt(TIMES, new Date(moment));
    return state && wordsFor(state, TIMES, WORDS, "de");
  };
  // Central European Time is an hour ahead of UTC.
  assert.equal(at("2026-11-30T06:59:00Z"), "heute um 08:00");
  assert.equal(at("2026-11-30T07:00:00Z"), "bis 16:00");
  assert.equal(at("2026-11-30T14:59:59Z"), "bis 16:00");
  assert.equal(at("2026-11-30T15:00:00Z"), "morgen um 08:00");
  assert.equal(at("2026-12-01T23:30:00Z"), "Mittwoch, 9. Dezember um 08:00", "seven days from Wednesday, half past midnight");
  assert.equal(at("2026-12-03T12:00:00Z"), "Mittwoch um 08:00");
  assert.equal(at("2026-12-30T12:00:00Z"), "zu");
});

test("beyond what the page knows it says nothing", () => {
  assert.equal(stateAt(TIMES, new Date("2026-11-29T22:59:00Z")), undefined, "a clock that is behind");
  assert.ok(stateAt(TIMES, new Date("2026-11-29T23:00:00Z")), "midnight in Germany");
  assert.equal(stateAt(TIMES, new Date("2027-01-29T12:00:00Z")), undefined, "an old page");
});

test("summer time neither shifts the hours nor skips them", () => {
  // The clocks go forward on 28 March 2027; open on Monday the 29th from 8 to 16.
  const times = "2027-03-26 60 4800-5280";
  assert.equal(stateAt(times, new Date("2027-03-29T05:59:00Z")).open, false);
  assert.equal(stateAt(times, new Date("2027-03-29T06:00:00Z")).open, true);
  assert.equal(stateAt(times, new Date("2027-03-29T14:00:00Z")).open, false);
});

test("other languages have their own words, and those without any the German ones", () => {
  const state = stateAt(TIMES, new Date("2026-11-30T15:00:00Z"));
  assert.equal(wordsFor(state, TIMES, { ...WORDS, opens: "{date} at {time}" }, "en"), "tomorrow at 08:00");
  assert.match(wordsFor(state, TIMES, WORDS, "ar"), /^غد/);
  assert.equal(wordsFor(state, TIMES, WORDS, "tlh"), "morgen um 08:00");
});

test("reading aloud goes by sentences, with voices of this device only", () => {
  const parts = [
    { lang: "de", text: "Kommen Sie vorbei! Wir helfen." },
    { lang: "ar", text: " " },
  ];
  assert.deepEqual(sentencesOf(parts), [
    { lang: "de", text: "Kommen Sie vorbei!" },
    { lang: "de", text: "Wir helfen." },
  ]);
  const voices = [
    { lang: "de-DE", localService: false, name: "remote" },
    { lang: "de_AT", localService: true, name: "local" },
  ];
  assert.equal(voiceFor("de-simple", voices).name, "local");
  assert.equal(voiceFor("ar", voices), undefined);
});
