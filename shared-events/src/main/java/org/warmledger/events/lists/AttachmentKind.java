package org.warmledger.events.lists;

/** What an attachment of a file is. */
public enum AttachmentKind {
  APPLICATION,
  CONSENT,
  BILL,
  RECEIPT,
  SIGNATURE_SHEET,
  PHOTO,
  OTHER
}
