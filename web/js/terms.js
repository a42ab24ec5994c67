// Explains a word where it stands. Without a script the word is a link to the page of words; with one, a tap shows
// what that page says about it. In texts that never change the link becomes a button; the results of a search are
// drawn anew all the time, so their links stay and are only followed in another way.

let box;
let words;
let opener;

export function explainTerms() {
  const labels = document.querySelector("[data-close]");
  if (!labels || !document.body.showPopover) return;
  for (const link of document.querySelectorAll(".lotse-offer a.lotse-term")) link.replaceWith(buttonOf(link));
  document.addEventListener("click", (event) => {
    const term = event.target.closest?.(".lotse-term");
    if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    explain(term, labels.dataset);
  });
}

function buttonOf(link) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "lotse-term" });
  button.dataset.href = link.href;
  button.append(...link.childNodes);
  button.setAttribute("aria-expanded", "false");
  return button;
}

async function explain(term, labels) {
  const href = new URL(term.href ?? term.dataset.href);
  words ??= fetchWords(href);
  const entry = (await words.catch(() => undefined))?.getElementById(href.hash.slice(1));
  if (!entry) {
    location.assign(href);
    return;
  }
  box ??= makeBox(labels);
  opener = term;
  const [heading, meaning, onward] = box.children;
  heading.replaceChildren(...entry.querySelector("dt").cloneNode(true).childNodes);
  meaning.replaceChildren(...entry.querySelector("dd").cloneNode(true).childNodes);
  onward.href = href;
  box.showPopover();
  const word = term.getBoundingClientRect();
  const within = (at, size, room) => `${Math.max(8, Math.min(at, room - size - 8))}px`;
  box.style.top = within(word.bottom + 6, box.offsetHeight, innerHeight);
  box.style.left = within(word.left, box.offsetWidth, document.documentElement.clientWidth);
  // Reads it out, and Escape leads back to the word.
  box.focus();
}

function makeBox({ close, all }) {
  const made = document.createElement("div");
  const heading = Object.assign(document.createElement("strong"), { id: "lotse-term" });
  const onward = Object.assign(document.createElement("a"), { textContent: all });
  const shut = Object.assign(document.createElement("button"), { textContent: close, className: "lotse-plain-button" });
  shut.type = "button";
  shut.onclick = () => made.hidePopover();
  made.className = "lotse-term-box";
  made.popover = "auto";
  made.tabIndex = -1;
  made.setAttribute("role", "dialog");
  made.setAttribute("aria-labelledby", heading.id);
  made.addEventListener("toggle", ({ newState }) => {
    if (opener?.hasAttribute("aria-expanded")) opener.setAttribute("aria-expanded", newState === "open");
  });
  made.append(heading, document.createElement("p"), onward, shut);
  document.querySelector("main").append(made);
  return made;
}

async function fetchWords(href) {
  const response = await fetch(href);
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : undefined;
}
