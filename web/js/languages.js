// The language switch: type to narrow, arrows to go through it, Escape to leave.

export function enhanceLanguages() {
  const box = document.querySelector(".lotse-languages details");
  if (!box) return;
  const summary = box.querySelector("summary");
  const field = box.querySelector("input");
  const none = box.querySelector("[data-words]");
  const links = [...box.querySelectorAll("a")];
  const shown = () => links.filter((link) => !link.parentElement.hidden);
  let names;

  field.addEventListener("input", () => {
    names ??= links.map(namesOf);
    const typed = folded(field.value.trim());
    links.forEach((link, idx) => {
      link.parentElement.hidden = !names[idx].includes(typed);
    });
    none.textContent = shown().length === 0 ? none.dataset.words : "";
  });
  box.addEventListener("toggle", () => {
    // On a phone the keyboard would hide the list.
    if (box.open && matchMedia("(pointer: fine)").matches) field.focus();
  });
  box.addEventListener("keydown", (event) => {
    const open = shown();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && box.open) {
      box.open = false;
      summary.focus();
    } else if (event.key === "Enter" && event.target === field) {
      open[0]?.click();
    } else if (step && box.open) {
      const next = open.indexOf(event.target) + step;
      (open[next] ?? field).focus();
      event.preventDefault();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(target)) box.open = false;
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) box.open = false;
  });
}

// What people may call the language of a link: its own and its German name, and the names that the browser knows.
function namesOf(link) {
  const called = [document.documentElement.lang, "en", ...navigator.languages].map((tag) => {
    try {
      return new Intl.DisplayNames(tag, { type: "language" }).of(link.hreflang);
    } catch {
      return "";
    }
  });
  return folded([link.textContent, link.hreflang, ...called].join(" "));
}

// Without case, accents and vowel signs.
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
