// The first page follows the languages of the browser. Who came to choose (`#choose`) chooses.
import { bestLanguage } from "./best-language.js";

export function followBrowser() {
  if (location.hash === "#choose") return;
  const links = [...document.querySelectorAll(".lotse-choice__link")];
  const best = bestLanguage(links.map((link) => link.hreflang), navigator.languages);
  const link = links.find(({ hreflang }) => hreflang === best);
  // Not a step of the history: "back" leads to where the visitor came from.
  if (link) location.replace(link.href + location.search);
}
