// The script of the pages without a search.
import { enhancePage } from "./enhance.js";
import { followBrowser } from "./first-visit.js";
import { searchForMissing } from "./missing.js";

followBrowser();
searchForMissing();
enhancePage();
