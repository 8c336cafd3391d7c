package org.warmledger.events.lists;

/** What proves that an aid was received (凭证). */
public enum ReceiptKind {
  /** 银行回单. */
  BANK_SLIP,
  /** 签领单. */
  SIGNATURE,
  /** 现金收据. */
  CASH_RECEIPT,
  /** 物品签收单. */
  GOODS_RECEIPT,
  /** 其他. */
  OTHER
}
