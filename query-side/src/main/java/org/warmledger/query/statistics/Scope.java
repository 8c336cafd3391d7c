package org.warmledger.query.statistics;

/** Which acts are a form's business at all. */
enum Scope {
  EVERYTHING,
  /** Acts of schooling campaigns, schooling funds, and schooling aid. */
  SCHOOLING,
  /** Acts of summer campaigns and coolness sent. */
  SUMMER
}
