// Printing and sharing the page. What is passed on is the page's own address, never a query.
const here = () => location.origin + location.pathname;

export function armPassingOn() {
  const button = (name) => document.querySelector(`[data-lotse-${name}]`);
  const print = button("print");
  if (print) print.onclick = () => globalThis.print();
  const address = button("here");
  if (address) address.textContent ||= here();
  const share = button("share");
  if (!share) return;
  const { lotseShare: title, copied, failed } = share.dataset;
  const status = share.parentElement.querySelector("[role=status]");
  share.onclick = async () => {
    status.textContent = "";
    if (navigator.share) {
      try {
        await navigator.share({ title: title || document.title, url: here() });
        return;
      } catch (error) {
        // Who closes the list of apps wants no copy either.
        if (error.name === "AbortError") return;
      }
    }
    try {
      await navigator.clipboard.writeText(here());
      status.textContent = copied;
    } catch {
      status.textContent = failed;
    }
  };
}
