package org.warmledger.query.fundstatement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.warmledger.events.values.GoodsKind;

/** A kind of goods in one word that may stand in a document's id. */
final class Kinds {

  private static final int ID_BYTES = 12;

  private Kinds() {}

  static String id(GoodsKind kind) {
    String text = String.join("\u0000", kind.item(), kind.unit(), "" + kind.unitValue().fen());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
