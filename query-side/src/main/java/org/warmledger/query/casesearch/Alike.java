package org.warmledger.query.casesearch;

/** How alike somebody is to somebody on file, the closest first. */
enum Alike {
  NUMBER,
  /** The name is written or read alike, and the year of birth is the same. */
  NAME_AND_YEAR,
  NAME
}
