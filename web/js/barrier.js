// Writes the address of the page a visitor came from into the barrier report. The footer's link names its path;
// only a path of this site is taken.
export function prefillBarrierReport() {
  const field = document.querySelector("[data-lotse-barrier]");
  const path = new URLSearchParams(location.search).get("page");
  if (field && /^\/(?!\/)/.test(path)) field.value = field.value.replace("\n", ` ${location.origin}${path}\n`);
}
