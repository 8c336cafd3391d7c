package org.warmledger.command.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JVM has one {@code catalina.home}: the first Tomcat that starts leaves its own folder there for
 * all that come later, and takes the folder away when it closes. Two that start at the same time
 * then both want to make it, and the slower one fails. Here it is a folder of nobody's, for all
 * ledgers of a test run.
 */
final class OneHome {

  private static final String HOME = "catalina.home";

  static {
    try {
      Path folder = Files.createTempDirectory("warm-ledger-tomcat-");
      folder.toFile().deleteOnExit();
      System.setProperty(HOME, folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OneHome() {}

  /** The folder, from now on. */
  static Path folder() {
    return Path.of(System.getProperty(HOME));
  }
}
