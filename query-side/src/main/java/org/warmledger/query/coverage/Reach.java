package org.warmledger.query.coverage;

/** Which households of a campaign a figure counts. */
enum Reach {
  /** On file: today, or on the last day of a campaign that is past. */
  ON_FILE,

  /** On file, and visited in the campaign, by whichever union had the file then. */
  VISITED,

  /** On file, and not visited in the campaign yet. */
  UNVISITED,

  /** Visited in the campaign by the union, and no more on file with it. */
  LEFT,

  /** Visited in the campaign by the union, on file with it still or not. */
  REACHED
}
