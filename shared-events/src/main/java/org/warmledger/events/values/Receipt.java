package org.warmledger.events.values;

import org.warmledger.events.lists.ReceiptKind;

/**
 * What proves the delivery (签领、凭证).
 *
 * @param voucher number of the voucher, at most 60 characters; empty where the paper has none
 */
public record Receipt(String voucher, ReceiptKind kind) {}
