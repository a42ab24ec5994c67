// The script of the pages without a search.
import { enhancePage } from "./enhance.js";

enhancePage();
