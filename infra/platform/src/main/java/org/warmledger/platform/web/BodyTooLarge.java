package org.warmledger.platform.web;

import java.io.IOException;

/** A JSON body is longer than this ledger reads. */
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1;
}
