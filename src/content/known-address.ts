/**
 * How publishers with a profile address their articles. A hint for the detector, kept here by hand because the
 * profiles themselves are a hundred times too heavy for a script that runs in every page.
 */
export const KNOWN =
  /^https?:\/\/([^/]+\.action\.news\/.*[?&]article=|[^/]+\.almayadeen\.net\/.*[^/]-[^/]+-|www\.aljazeera\.(com|net)\/.*\/\d+\/\d+\/)/;
