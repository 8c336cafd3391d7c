package org.warmledger.query.statistics.definition;

/** Which acts are a form's business at all. */
public enum Scope {
  EVERYTHING,
  /** Acts of schooling campaigns, schooling funds, and schooling aid. */
  SCHOOLING,
  /** Acts of summer campaigns and coolness sent. */
  SUMMER
}
