package org.warmledger.events.lists;

/** What proves that an aid was received (凭证). */
public enum ReceiptKind {
  BANK_SLIP,
  SIGNATURE,
  CASH_RECEIPT,
  GOODS_RECEIPT,
  OTHER
}
