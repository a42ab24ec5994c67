// What every page does with a script, one import a feature. All of it is an extra: without it, each page says the
// same and leads to the same places. Elements that are of no use without a script have `lotse-needs-script`.
import { prefillBarrierReport } from "./barrier.js";
import { enhanceLanguages } from "./languages.js";
import { startList } from "./list.js";
import { workOffline } from "./offline.js";
import { explainTerms } from "./terms.js";

export function enhancePage() {
  document.documentElement.classList.add("lotse-script");
  enhanceLanguages();
  startList();
  prefillBarrierReport();
  workOffline();
  explainTerms();
}
