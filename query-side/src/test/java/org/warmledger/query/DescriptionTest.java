package org.warmledger.query;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.DescriptionFile;

/** What the interface promises changes in review, never in passing. */
class DescriptionTest {

  static final DescriptionFile FILE = new DescriptionFile("query-side", "org.warmledger.query");

  public static void main(String[] arguments) throws IOException {
    FILE.write();
  }

  @Test
  void theKeptDescriptionIsWhatTheCodeSays() throws IOException {
    FILE.compareOrWrite();
  }
}
