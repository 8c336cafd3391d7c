package org.warmledger.query.statistics.acts;

/** What the forms count. */
public enum ActKind {
  /** A household on file was visited. */
  VISIT,
  /** Aid reached a household on file. */
  AID,
  /** Programme activity, counted together. */
  SERVICE,
  /** An enterprise in difficulty was visited. */
  ENTERPRISE_VISIT,
  /** A fund received money or goods. */
  RECEIPT,
  /** A centre told how it is set up. */
  CENTRE
}
