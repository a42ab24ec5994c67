// Back from an offer to the list: where the visitor was on the page, and on which link. It stands in the history of
// the tab, like the address, and goes with it.
const RESULTS = ".lotse-results";

// Call once, when the page loads.
export function restorePlace() {
  addEventListener("pagehide", () => {
    const href = document.activeElement?.getAttribute("href");
    history.replaceState({ y: scrollY, href }, "");
  });
  const place = history.state;
  const results = document.querySelector(RESULTS);
  if (!place || !results) return;
  // The address names the hits that have to be there first.
  const isShown = () => results.dataset.shown === location.search;
  const go = () => {
    const links = results.querySelectorAll("a");
    [...links].find((link) => link.getAttribute("href") === place.href)?.focus({ preventScroll: true });
    scrollTo(0, place.y);
  };
  if (isShown()) return go();
  history.scrollRestoration = "manual";
  const observer = new MutationObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    requestAnimationFrame(go);
  });
  observer.observe(results, { attributeFilter: ["data-shown"] });
}
