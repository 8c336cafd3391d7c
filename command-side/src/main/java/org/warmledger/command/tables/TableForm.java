package org.warmledger.command.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** Of which form a file is, whatever it is called. */
enum TableForm {
  PACKED(0x50, 0x4B, 0x03, 0x04),
  /** Also of a newer spreadsheet that is protected by a password. */
  OLD_SPREADSHEET(0xD0, 0xCF, 0x11, 0xE0),
  TEXT;

  private static final int LENGTH = 4;

  private final byte[] begins;

  TableForm(int... begins) {
    this.begins = new byte[begins.length];
    for (int i = 0; i < begins.length; i++) {
      this.begins[i] = (byte) begins[i];
    }
  }

  static TableForm of(TableFile file) throws IOException {
    byte[] first = first(file);
    return Arrays.stream(values())
        .filter(form -> form != TEXT && Arrays.equals(form.begins, first))
        .findFirst()
        .orElse(TEXT);
  }

  private static byte[] first(TableFile file) throws IOException {
    try (SeekableByteChannel bytes = file.open()) {
      ByteBuffer first = ByteBuffer.allocate(LENGTH);
      while (first.hasRemaining() && bytes.read(first) >= 0) {
        // A channel may give less than it is asked for.
      }
      return first.array();
    }
  }
}
