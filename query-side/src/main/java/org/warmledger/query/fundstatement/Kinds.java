package org.warmledger.query.fundstatement;

import org.warmledger.events.values.GoodsKind;
import org.warmledger.query.projection.DocumentIds;

/** A kind of goods in one word that may stand in a document's id. */
final class Kinds {

  private static final int ID_BYTES = 12;

  private Kinds() {}

  static String id(GoodsKind kind) {
    return DocumentIds.digest(ID_BYTES, kind.item(), kind.unit(), "" + kind.unitValue().fen());
  }
}
