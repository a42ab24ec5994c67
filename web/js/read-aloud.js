// Reads an offer with the browser's own speech, sentence by sentence, each in the language it is written in.
// A voice that sends the text elsewhere is not used: no request leaves the origin.

const TEXTS = "h1, .lotse-offer__summary, .lotse-offer__description, .lotse-steps li";

// `[{ lang, text }]`, a sentence each: browsers stop in the middle of long texts.
export function sentencesOf(parts) {
  return parts.flatMap(({ lang, text }) =>
    [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)]
      .map(({ segment }) => ({ lang, text: segment.trim() }))
      .filter(({ text }) => text),
  );
}

export function voiceFor(lang, voices) {
  const primary = (tag) => tag.split(/[-_]/)[0].toLowerCase();
  return voices.find((voice) => voice.localService && primary(voice.lang) === primary(lang));
}

export function offerReading() {
  const speech = globalThis.speechSynthesis;
  const start = document.querySelector("[data-lotse-read]");
  if (!speech || !start) return;
  const stop = document.querySelector("[data-lotse-hush]");
  const label = start.textContent;
  const parts = [...document.querySelectorAll(TEXTS)].map((element) => ({
    lang: (element.querySelector("[lang]") ?? element.closest("[lang]")).lang,
    text: element.textContent,
  }));
  let queue = [];
  let current;

  const show = () => {
    stop.hidden = !current;
    start.textContent = !current ? label : speech.paused ? start.dataset.resume : start.dataset.pause;
  };
  const next = () => {
    const sentence = queue.shift();
    current = sentence && new SpeechSynthesisUtterance(sentence.text);
    if (current) {
      current.voice = voiceFor(sentence.lang, speech.getVoices());
      current.lang = current.voice.lang;
      current.onend = current.onerror = ({ target }) => target === current && next();
      speech.speak(current);
    }
    show();
  };
  const hush = () => {
    queue = [];
    current = undefined;
    speech.cancel();
    speech.resume();
    show();
  };

  start.onclick = () => {
    if (!current) {
      const voices = speech.getVoices();
      queue = sentencesOf(parts).filter(({ lang }) => voiceFor(lang, voices));
      next();
      return;
    }
    if (speech.paused) speech.resume();
    else speech.pause();
    show();
  };
  stop.onclick = () => {
    hush();
    start.focus();
  };
  addEventListener("pagehide", hush);

  const offer = () => {
    const voices = speech.getVoices();
    // A page that could only say its title is better read by eye.
    start.parentElement.hidden = !parts.slice(1).some(({ lang }) => voiceFor(lang, voices));
  };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
}
