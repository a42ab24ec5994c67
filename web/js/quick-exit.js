// Leaves a page that nobody should be seen with: its content is gone at once, and going back does not lead here.
export function armQuickExit() {
  const link = document.querySelector("[data-lotse-exit]");
  if (!link) return;
  const leave = () => {
    document.body.replaceChildren();
    // The entry of this page becomes the start page's, then that of the page elsewhere.
    history.replaceState(null, "", link.dataset.lotseExit);
    document.title = link.dataset.title;
    location.replace(link.href);
  };
  link.onclick = (event) => {
    event.preventDefault();
    leave();
  };
  let presses = [];
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (key !== "Escape") presses = [];
    else if (!repeat) presses = [...presses.filter((before) => timeStamp - before < 3000), timeStamp];
    if (presses.length > 2) leave();
  });
}
